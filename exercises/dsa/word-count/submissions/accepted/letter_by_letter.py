import sys


def words(text):
    word = ""
    for position, character in enumerate(text):
        if "a" <= character <= "z":
            word += character
        elif character == "'" and word and "a" <= text[position + 1:position + 2] <= "z":
            word += character
        elif word:
            yield word
            word = ""
    if word:
        yield word


first, _, text = sys.stdin.read().partition("\n")
counts = {}
for word in words(text.lower()):
    counts[word] = counts.get(word, 0) + 1
ranking = sorted(counts)
ranking.sort(key=counts.get, reverse=True)
print("".join(f"{word} {counts[word]}\n" for word in ranking[:int(first)]), end="")
