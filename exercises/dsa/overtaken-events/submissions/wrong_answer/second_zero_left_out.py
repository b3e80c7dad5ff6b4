def count_overtakings(times):
    times = [time for time in times if time]
    return sum(earlier > later for at, later in enumerate(times) for earlier in times[:at])
