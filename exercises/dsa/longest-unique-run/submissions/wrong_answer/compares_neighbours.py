def longest_unique_run(log):
    length = longest = 0
    for position, server in enumerate(log):
        length = 1 if position > 0 and log[position - 1] == server else length + 1
        longest = max(longest, length)
    return longest
