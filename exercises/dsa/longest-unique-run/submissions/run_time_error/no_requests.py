def longest_unique_run(log):
    last_seen = {}
    start = 0
    lengths = []
    for position, server in enumerate(log):
        start = max(start, last_seen.get(server, -1) + 1)
        last_seen[server] = position
        lengths.append(position - start + 1)
    return max(lengths)
