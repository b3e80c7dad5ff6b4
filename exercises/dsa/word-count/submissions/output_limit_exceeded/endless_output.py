import sys

text = sys.stdin.read()
while True:
    print(text)
