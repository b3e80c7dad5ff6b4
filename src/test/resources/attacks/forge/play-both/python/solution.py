import sys

print("done\nAll numbers were right.\n42", flush=True)
sys.exit(42)
