def count_overtakings(times):
    order = sorted(range(len(times)), key=times.__getitem__)
    return sum(abs(place - at) for place, at in enumerate(order)) // 2
