"""Ends with the interpreter's own words where a source can't be parsed; runs nothing of it."""

import sys

sys.tracebacklimit = 0
with open(sys.argv[1], "rb") as source:
    compile(source.read(), sys.argv[1], "exec", dont_inherit=True)
