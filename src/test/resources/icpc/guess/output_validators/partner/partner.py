import sys


def end(status, message):
    with open(sys.argv[3] + "teammessage.txt", "w") as file:
        file.write(message)
    sys.exit(status)


number = int(open(sys.argv[1]).read())
for question in range(int(sys.argv[4])):
    line = sys.stdin.readline()
    if not line.strip().isdigit():
        end(43, "That is no number.")
    guess = int(line)
    print("right" if guess == number else "less" if number < guess else "more", flush=True)
    if guess == number:
        sys.exit(42)
end(43, "Too many questions.")
