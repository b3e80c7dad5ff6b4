def longest_unique_run(log):
    longest = 0
    for start in range(len(log)):
        seen = set()
        end = start
        while end < len(log) and log[end] not in seen:
            seen.add(log[end])
            end += 1
        longest = max(longest, min(end, len(log) - 1) - start + 1)
    return longest
