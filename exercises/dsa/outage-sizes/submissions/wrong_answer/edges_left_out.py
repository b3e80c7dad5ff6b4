def outage_sizes(floor):
    down = {
        (row, column)
        for row in range(1, len(floor) - 1)
        for column in range(1, len(floor[row]) - 1)
        if floor[row][column] == "#"
    }
    sizes = []
    while down:
        stack = [down.pop()]
        size = 0
        while stack:
            row, column = stack.pop()
            size += 1
            for neighbour in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if neighbour in down:
                    down.remove(neighbour)
                    stack.append(neighbour)
        sizes.append(size)
    return sorted(sizes, reverse=True)
