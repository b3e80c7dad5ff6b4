def outage_sizes(floor):
    down = [[rack == "#" for rack in racks] + [False] for racks in floor]
    down.append([False] * (len(floor[0]) + 1) if floor else [])

    def visit(row, column):
        if not down[row][column]:
            return 0
        down[row][column] = False
        return 1 + visit(row - 1, column) + visit(row + 1, column) + visit(row, column - 1) + visit(row, column + 1)

    sizes = [visit(row, column) for row, racks in enumerate(floor) for column in range(len(racks))]
    return sorted(filter(None, sizes), reverse=True)
