def group_equal_requests(queries):
    groups = {}
    for position, query in enumerate(queries):
        if query:
            groups.setdefault(tuple(sorted(query.split("&"))), []).append(position)
    return [group for group in groups.values() if len(group) > 1]
