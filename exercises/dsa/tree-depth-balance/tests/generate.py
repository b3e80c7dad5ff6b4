"""Writes tests/scale.json: python3 generate.py. The same file every time."""

import json
from pathlib import Path
from random import Random


class Tree:
    """Nodes in rows (value, left, right) by number; the root is node 0."""

    def __init__(self, value):
        self.rows = [[value, None, None]]

    def add(self, parent, side, value):
        self.rows[parent][side] = len(self.rows)
        self.rows.append([value, None, None])
        return len(self.rows) - 1

    def level_order(self):
        """Values with None for missing children, and the numbers of the nodes in the same order."""
        values, numbers = [self.rows[0][0]], [0]
        for number in numbers:
            for child in self.rows[number][1:]:
                values.append(None if child is None else self.rows[child][0])
                if child is not None:
                    numbers.append(child)
        while values[-1] is None:
            values.pop()
        return values, numbers

    def expected(self):
        """Children have higher numbers than their parents, so depths are final when a node is reached from behind."""
        depths = [0] * len(self.rows)
        unbalanced = set()
        for number in reversed(range(len(self.rows))):
            left, right = (0 if child is None else depths[child] for child in self.rows[number][1:])
            depths[number] = 1 + max(left, right)
            if abs(left - right) > 1:
                unbalanced.add(number)
        return [depths[0]] + [self.rows[number][0] for number in self.level_order()[1] if number in unbalanced]

    def case(self, name, **more):
        return {"name": name, "args": [self.level_order()[0]], "expected": self.expected(), **more}


def chain(random, levels):
    tree, node = Tree(0), 0
    for level in range(1, levels):
        node = tree.add(node, random.choice((1, 2)), level % 10)
    assert tree.expected()[1:] == [level % 10 for level in range(levels - 2)]
    return tree


def complete(levels):
    tree = Tree(1)
    for node in range(2 ** (levels - 1) - 1):
        tree.add(node, 1, node % 7)
        tree.add(node, 2, node % 5)
    assert tree.expected() == [levels]
    return tree


def chain_with_twigs(random, levels):
    tree, node = Tree(5), 0
    for level in range(levels):
        side = random.choice((1, 2))
        if level % 3 == 0:
            twig = tree.add(node, 3 - side, random.randint(-9, 9))
            for _ in range(random.randint(0, 2)):
                twig = tree.add(twig, random.choice((1, 2)), random.randint(-9, 9))
        node = tree.add(node, side, random.randint(-9, 9))
    return tree


if __name__ == "__main__":
    cases = [
        complete(17).case("complete-tree"),
        chain(Random(1), 80_000).case("chain"),
        chain_with_twigs(Random(2), 25_000).case("chain-with-twigs"),
    ]
    text = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    (Path(__file__).parent / "scale.json").write_text(f"[\n{text}\n]\n")
