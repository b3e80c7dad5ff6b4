import sys

sys.setrecursionlimit(10_000)


def outage_sizes(floor):
    racks = [list(row) for row in floor]

    def visit(row, column):
        if not (0 <= row < len(racks) and 0 <= column < len(racks[row])) or racks[row][column] != "#":
            return 0
        racks[row][column] = "."
        return 1 + visit(row - 1, column) + visit(row + 1, column) + visit(row, column - 1) + visit(row, column + 1)

    sizes = [visit(row, column) for row in range(len(racks)) for column in range(len(racks[row]))]
    return sorted(filter(None, sizes), reverse=True)
