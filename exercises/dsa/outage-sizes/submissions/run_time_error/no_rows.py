def outage_sizes(floor):
    rows, columns = len(floor), len(floor[0])
    visited = [[False] * columns for _ in range(rows)]
    sizes = []
    for start in ((row, column) for row in range(rows) for column in range(columns)):
        stack = [start]
        size = 0
        while stack:
            row, column = stack.pop()
            if 0 <= row < rows and 0 <= column < columns and floor[row][column] == "#" and not visited[row][column]:
                visited[row][column] = True
                size += 1
                stack += [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
        if size:
            sizes.append(size)
    return sorted(sizes, reverse=True)
