def group_equal_requests(queries):
    first_position = {}
    pairs = []
    for position, query in enumerate(queries):
        key = tuple(sorted(query.split("&")))
        if key in first_position:
            pairs.append([first_position[key], position])
        else:
            first_position[key] = position
    return sorted(pairs)
