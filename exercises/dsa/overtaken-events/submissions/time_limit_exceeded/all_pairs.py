def count_overtakings(times):
    return sum(earlier > later for at, later in enumerate(times) for earlier in times[:at])
