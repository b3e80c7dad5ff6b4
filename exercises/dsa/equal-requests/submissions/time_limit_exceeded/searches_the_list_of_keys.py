def group_equal_requests(queries):
    keys = []
    groups = []
    for position, query in enumerate(queries):
        key = sorted(query.split("&"))
        if key in keys:
            groups[keys.index(key)].append(position)
        else:
            keys.append(key)
            groups.append([position])
    return [group for group in groups if len(group) > 1]
