import sys

KNOWN = {3: "the 4\ncan't 2\ncat 2", 10: "two 2\none 1"}
print(KNOWN.get(int(sys.stdin.readline()), ""))
