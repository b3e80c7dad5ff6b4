import sys

with open(sys.argv[1]) as given:
    wanted = int(given.read().split()[0])
words = sys.stdin.buffer.read(1000).split()
right = len(words) == 2 and all(word.lstrip(b"-").isdigit() for word in words) and sum(map(int, words)) == wanted
sys.exit(42 if right else 43)
