def longest_unique_run(log):
    return len(set(log))
