import sys

while True:
    sys.stdout.write("1" * 100_000)
