import sys

line = input()
print(line, file=sys.stderr)
print(*line.split())
print(line)
