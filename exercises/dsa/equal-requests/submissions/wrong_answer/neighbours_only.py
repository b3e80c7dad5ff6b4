from itertools import groupby


def group_equal_requests(queries):
    keys = [sorted(query.split("&")) for query in queries]
    groups = [list(positions) for _, positions in groupby(range(len(queries)), keys.__getitem__)]
    return [group for group in groups if len(group) > 1]
