import sys

ACCEPTED, REJECTED = 42, 43


def reject(message):
    with open(sys.argv[3] + "teammessage.txt", "w") as file:
        file.write(message)
    with open(sys.argv[3] + "judgemessage.txt", "w") as file:
        file.write("n was " + open(sys.argv[1]).read())
    sys.exit(REJECTED)


if sys.argv[4] != "at_least":
    sys.exit(1)
number = int(open(sys.argv[1]).read())
words = sys.stdin.read().split()
if len(words) != 2 or not all(word.isdigit() for word in words):
    reject("Print two numbers.")
if min(map(int, words)) < int(sys.argv[5]):
    reject("A factor is too small.")
if int(words[0]) * int(words[1]) != number:
    reject("That is another product.")
sys.exit(ACCEPTED)
