def group_equal_requests(queries):
    groups = {}
    for position, query in enumerate(queries):
        values = dict(parameter.partition("=")[::2] for parameter in query.split("&"))
        groups.setdefault(frozenset(values.items()), []).append(position)
    return [group for group in groups.values() if len(group) > 1]
