"""Answers the learner's guesses: standard input is what the learner's program prints, standard output is what it reads."""
import re
import sys

ACCEPTED, WRONG = 42, 43


def reject(message):
    with open(sys.argv[3] + "teammessage.txt", "w") as file:  # what the learner reads
        file.write(message)
    sys.exit(WRONG)


number, guesses = map(int, open(sys.argv[1]).read().split())
for _ in range(guesses):
    line = sys.stdin.readline(100).strip()
    if not line:
        reject("The program ended, or printed an empty line, before it found the number.")
    if not re.fullmatch("[0-9]{1,3}", line) or not 1 <= int(line) <= 100:
        reject("A guess must be a whole number from 1 to 100, on a line of its own.")
    if int(line) == number:
        print("right", flush=True)
        sys.exit(ACCEPTED)
    print("higher" if int(line) < number else "lower", flush=True)
reject(f"The number was not found with {guesses} guesses.")
