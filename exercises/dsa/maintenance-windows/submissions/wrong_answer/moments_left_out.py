def unite_windows(windows):
    united = []
    for begin, end in sorted(windows):
        if begin == end:
            continue
        if united and begin <= united[-1][1]:
            united[-1][1] = max(united[-1][1], end)
        else:
            united.append([begin, end])
    return united
