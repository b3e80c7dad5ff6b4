def outage_sizes(floor):
    racks = [list(row) for row in floor]

    def visit(row, column):
        try:
            if racks[row][column] != "#":
                return 0
        except IndexError:
            return 0
        racks[row][column] = "."
        return 1 + visit(row - 1, column) + visit(row + 1, column) + visit(row, column - 1) + visit(row, column + 1)

    sizes = [visit(row, column) for row in range(len(racks)) for column in range(len(racks[row]))]
    return sorted((size for size in sizes if size), reverse=True)
