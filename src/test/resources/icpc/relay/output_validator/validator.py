import os
import sys

feedback = sys.argv[3]
number = open(sys.argv[2]).read().strip()
words = sys.stdin.read().split()
state = feedback + "state"


def reject(message):
    with open(feedback + "teammessage.txt", "w") as file:
        file.write(message)
    sys.exit(43)


if not os.path.exists(state):
    letters = words[0] if words else ""
    if len(words) > 1 or len(letters) > 8 or set(letters) - {"a", "b"}:
        reject("Send at most eight letters a and b.")
    open(state, "w").close()
    with open(feedback + "nextpass.in", "w") as file:
        file.write("receive\n" + letters + "\n")
    sys.exit(42)
if words != [number]:
    reject("Another number was sent.")
sys.exit(42)
