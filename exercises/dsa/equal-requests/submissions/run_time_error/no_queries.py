def group_equal_requests(queries):
    keys = [tuple(sorted(query.split("&"))) for query in queries]
    order = sorted(range(len(queries)), key=lambda position: keys[position])
    groups = [[order[0]]]
    for before, position in zip(order, order[1:]):
        if keys[before] == keys[position]:
            groups[-1].append(position)
        else:
            groups.append([position])
    return sorted(group for group in groups if len(group) > 1)
