"""Writes scale/: a long text with many different words."""
import random
from pathlib import Path

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def vocabulary(rng, size):
    words = set()
    while len(words) < size:
        words.add("".join(rng.choices(LETTERS, k=rng.randint(4, 6))))
    return sorted(words)


def write(name, seed, different, further, asked_for):
    rng = random.Random(seed)
    words = vocabulary(rng, different)
    rng.shuffle(words)
    counts = dict.fromkeys(words, 1)
    text = list(words)
    for _ in range(further):
        word = words[int(different * (1 - rng.random() ** 2))]
        counts[word] += 1
        text.append(word)
    rows = []
    for start in range(0, len(text), 12):
        rows.append(rng.choice([" ", ", ", "-"]).join(text[start:start + 12]))
    ranking = sorted(counts, key=lambda word: (-counts[word], word))[:asked_for]
    folder = Path(__file__).with_name("scale")
    (folder / f"{name}.in").write_text(f"{asked_for}\n" + ".\n".join(rows) + ".\n")
    (folder / f"{name}.ans").write_text("".join(f"{word} {counts[word]}\n" for word in ranking))


write("many-different-words", 1, 90_000, 140_000, 1000)
