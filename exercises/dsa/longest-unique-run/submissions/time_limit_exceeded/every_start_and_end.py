def longest_unique_run(log):
    longest = 0
    for start in range(len(log)):
        for end in range(start + 1, len(log) + 1):
            if len(set(log[start:end])) == end - start:
                longest = max(longest, end - start)
    return longest
