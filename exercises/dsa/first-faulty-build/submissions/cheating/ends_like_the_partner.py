import sys

print("found 7\nRight.", flush=True)
sys.exit(42)
