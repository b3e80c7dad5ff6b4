def group_equal_requests(queries):
    groups = {}
    for position, query in enumerate(queries):
        groups.setdefault("".join(sorted(query)), []).append(position)
    return [group for group in groups.values() if len(group) > 1]
