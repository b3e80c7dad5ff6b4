import sys

n = int(sys.stdin.readline())
text = sys.stdin.read()

# Count the words of text, then print the n most frequent ones as "word count".
