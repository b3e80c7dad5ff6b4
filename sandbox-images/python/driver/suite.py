"""suite.py FRAMEWORK: runs the tests of a suite, one for each message."""

import sys

sys.path[:] = [*sys.path, "/usr/lib/python3/dist-packages", "/assay/driver"]
from assay._suite import serve

serve(sys.argv[1])
