def unite_windows(windows):
    """Goes through all begins and ends in the order of time, begins first, and counts what is open."""
    events = sorted([(begin, 0) for begin, _ in windows] + [(end, 1) for _, end in windows])
    united = []
    still_open = 0
    for moment, is_end in events:
        if is_end:
            still_open -= 1
            united[-1][1] = moment
        else:
            if still_open == 0:
                united.append([moment, moment])
            still_open += 1
    return united
