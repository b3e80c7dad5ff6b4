def group_equal_requests(queries):
    groups = {}
    for position, query in enumerate(queries):
        key = sorted(query.split("&"))
        groups.setdefault(key, []).append(position)
    return [group for group in groups.values() if len(group) > 1]
