def unite_windows(windows):
    united = []
    while windows:
        earliest = min(windows)
        windows.remove(earliest)
        begin, end = earliest
        if united and begin <= united[-1][1]:
            united[-1][1] = max(united[-1][1], end)
        else:
            united.append([begin, end])
    return united
