def group_equal_requests(queries):
    groups = {}
    for position, query in enumerate(queries):
        key = []
        for parameter in query.split("&"):
            name, value = parameter.split("=")
            key.append((name, value))
        groups.setdefault(tuple(sorted(key)), []).append(position)
    return [group for group in groups.values() if len(group) > 1]
