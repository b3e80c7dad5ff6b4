def longest_unique_run(log):
    last_seen = {}
    start = longest = 0
    for position, server in enumerate(log):
        start = max(start, last_seen.get(server, -1) + 1)
        last_seen[server] = position
        longest = max(longest, position - start + 1)
    return longest
