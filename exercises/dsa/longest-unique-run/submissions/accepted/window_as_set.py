def longest_unique_run(log):
    window = set()
    start = longest = 0
    for server in log:
        while server in window:
            window.remove(log[start])
            start += 1
        window.add(server)
        longest = max(longest, len(window))
    return longest
