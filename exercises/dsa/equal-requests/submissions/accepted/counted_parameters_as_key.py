from collections import Counter, defaultdict


def group_equal_requests(queries):
    groups = defaultdict(list)
    for position, query in enumerate(queries):
        groups[frozenset(Counter(query.split("&")).items())].append(position)
    return [group for group in groups.values() if len(group) > 1]
