import sys

most = int(open(sys.argv[1]).read())
word = sys.stdin.read().strip()
letters = len(set(word))
if not word.isalpha() or letters > most:
    sys.exit(43)
if len(sys.argv) == 4:
    sys.exit(42 if letters == most else 43)
if sys.argv[4] == "share":
    with open(sys.argv[3] + "score_multiplier.txt", "w") as file:
        file.write(str(letters / most))
else:
    with open(sys.argv[3] + "score.txt", "w") as file:
        file.write(str(int(sys.argv[5]) * letters / most))
with open(sys.argv[3] + "judgemessage.txt", "w") as file:
    file.write("%d letters of %d" % (letters, most))
sys.exit(42)
