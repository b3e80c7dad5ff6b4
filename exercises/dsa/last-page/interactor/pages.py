"""Answers about pages. The input: a page, `fixed` or `late`, and how many requests are allowed, 0 for 2d + 2.

`fixed`: that page is the last one. `late`: all pages up to it have items and all beyond its double are empty; in between nothing is decided as long as
possible.
"""
import re
import sys


def end(status, words):
    with open(sys.argv[3] + "teammessage.txt", "w") as message:
        message.write(words)
    sys.exit(status)


with open(sys.argv[1]) as given:
    page, manner, allowed = given.read().split()
low = high = int(page)  # the last page is one of these: it is not decided yet where they differ
if manner == "late":
    high = 2 * low
seen, unseen = 0, None  # what the answers so far tell: the last page with items that was asked for, the first empty one
requests = 0

while line := sys.stdin.buffer.readline(100):
    said = re.fullmatch(rb"(get|last) (-?[0-9]{1,19})\s*", line)
    if not said:
        end(43, "A line was neither `get` nor `last` with the number of a page.")
    number = int(said[2])
    if said[1] == b"last":
        if low < high:
            end(43, "That was not certain: the answers left more than one page.")
        if number != low:
            end(43, "That is not the last page with items.")
        end(42, "Right.")
    if not 1 <= number <= 10**18:
        end(43, "There is no page with this number.")
    requests += 1
    # Where it is not decided, the last page may well be the smallest that is possible, which allows the fewest requests.
    if requests > (int(allowed) or 2 * low.bit_length() + 2):
        end(43, "That is one request too many.")
    if number <= low or number <= high and number - low <= high - number + 1:
        low = max(low, number)
        print("items", flush=True)
    else:
        high = min(high, number - 1)
        print("empty", flush=True)
sys.exit(43)
