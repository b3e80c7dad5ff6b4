import sys

print(*reversed(input().split()), flush=True)
while True:
    sys.stderr.write("x" * 1000)
