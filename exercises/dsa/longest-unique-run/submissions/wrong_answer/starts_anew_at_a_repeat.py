def longest_unique_run(log):
    seen = set()
    longest = 0
    for server in log:
        if server in seen:
            seen = set()
        seen.add(server)
        longest = max(longest, len(seen))
    return longest
