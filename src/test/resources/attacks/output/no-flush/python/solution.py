import os
import sys

sys.stdout.write(" ".join(reversed(input().split())))
os._exit(0)
