"""Ends with the interpreter's own words where a source can't be parsed; runs nothing of it."""

import sys

sys.tracebacklimit = 0
for file in sys.argv[1:]:
    if file.endswith(".py"):
        with open(file, "rb") as source:
            compile(source.read(), file, "exec", dont_inherit=True)
