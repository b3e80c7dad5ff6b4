def outage_sizes(floor):
    down = {(row, column) for row, racks in enumerate(floor) for column, rack in enumerate(racks) if rack == "#"}
    sizes = []
    while down:
        stack = [down.pop()]
        size = 0
        while stack:
            row, column = stack.pop()
            size += 1
            around = {(row + y, column + x) for y in (-1, 0, 1) for x in (-1, 0, 1)} & down
            down -= around
            stack.extend(around)
        sizes.append(size)
    return sorted(sizes, reverse=True)
