def outage_sizes(floor):
    visited = []
    sizes = []
    for row, racks in enumerate(floor):
        for column, rack in enumerate(racks):
            if rack != "#" or (row, column) in visited:
                continue
            before = len(visited)
            visited.append((row, column))
            position = before
            while position < len(visited):
                y, x = visited[position]
                for near in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                    inside = 0 <= near[0] < len(floor) and 0 <= near[1] < len(racks)
                    if inside and floor[near[0]][near[1]] == "#" and near not in visited:
                        visited.append(near)
                position += 1
            sizes.append(len(visited) - before)
    return sorted(sizes, reverse=True)
