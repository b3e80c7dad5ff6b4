def outage_sizes(floor):
    down = {(row, column) for row, racks in enumerate(floor) for column, rack in enumerate(racks) if rack == "#"}
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
