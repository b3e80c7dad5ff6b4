import os
import sys

line = input()
sys.exit(line) if "b" in line else os._exit(ord(line[-1]))
