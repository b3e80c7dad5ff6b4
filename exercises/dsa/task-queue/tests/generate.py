"""Writes tests/scale: python3 generate.py. The same files every time."""

from itertools import count
from pathlib import Path
from random import Random

SCALE = Path(__file__).parent / "scale"


def play(text):
    """Expected output; the queue is a doubly linked ring of task numbers, 0 being its end."""
    first, *commands = text.splitlines()
    quantum, clock, fresh = int(first), 0, count(1)
    before, after, left, names, number = [0], [0], [0], [""], {}
    finished = []

    def append(task):
        before[task], after[task] = before[0], 0
        after[before[0]] = before[0] = task

    def leave(task):
        after[before[task]], before[after[task]] = after[task], before[task]

    for line in commands:
        command, *words = line.split()
        if command == "add":
            task = next(fresh)
            for column, value in ((before, 0), (after, 0), (left, int(words[1])), (names, words[0])):
                column.append(value)
            number[words[0]] = task
            append(task)
        elif command == "cancel":
            task = number.pop(words[0], 0)
            if task:
                leave(task)
        else:
            for _ in range(int(words[0])):
                task = after[0]
                if task == 0:
                    break
                leave(task)
                clock += min(left[task], quantum)
                left[task] -= quantum
                if left[task] > 0:
                    append(task)
                else:
                    del number[names[task]]
                    finished.append(f"{names[task]} {clock}\n")
    return "".join(finished)


def write(name, lines):
    text = "\n".join(map(str, lines)) + "\n"
    SCALE.mkdir(exist_ok=True)
    (SCALE / f"{name}.in").write_text(text)
    (SCALE / f"{name}.ans").write_text(play(text))


def many_waiting(random, tasks=90_000):
    yield 1
    for task in range(tasks):
        yield f"add t{task:x} {random.randint(3, 9)}"
    yield "run 300000"


def many_cancelled(random, tasks=45_000):
    yield 10
    names = [f"t{task:x}" for task in range(tasks)]
    for name in names:
        yield f"add {name} {random.randint(1, 60)}"
    for index in range(tasks):
        name = names.pop(len(names) * 5 // 6)
        yield f"cancel {name}"
        if index % 10 == 0:
            yield f"add {name} {random.randint(1, 60)}"
        if index % 500 == 0:
            yield "run 40"
    yield "run 20000"


if __name__ == "__main__":
    write("many-waiting", many_waiting(Random(1)))
    write("many-cancelled", many_cancelled(Random(2)))
