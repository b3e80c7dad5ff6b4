import sys


def end(verdict, words):
    with open(sys.argv[3] + "teammessage.txt", "w") as feedback:
        feedback.write(words)
    sys.exit(verdict)


with open(sys.argv[1]) as given:
    word, number, rounds = given.read().split()
number = int(number)
for _ in range(int(rounds)):
    print(number, flush=True)
    answer = sys.stdin.buffer.readline(1000)
    if answer.strip() != str(number + 1).encode():
        end(43, "That is not the next number.")
    number = number * 7 % 1000
print("done", flush=True)
if sys.stdin.buffer.read(1000).strip():
    end(43, "There was nothing more to say.")
end(42, "All numbers were right.")
