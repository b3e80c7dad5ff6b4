def unite_windows(windows):
    windows.sort()
    united = []
    position = 0
    while position < len(windows):
        begin, end = windows[position]
        if position + 1 < len(windows) and windows[position + 1][0] <= end:
            end = max(end, windows[position + 1][1])
            position += 1
        united.append([begin, end])
        position += 1
    return united
