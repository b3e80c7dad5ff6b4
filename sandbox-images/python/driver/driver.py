import sys

sys.path.append("/assay/driver")
from assay._serve import serve

serve(sys.argv[1])
