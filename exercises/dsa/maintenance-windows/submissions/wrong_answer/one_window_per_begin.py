def unite_windows(windows):
    end_of = dict(windows)
    united = []
    for begin in sorted(end_of):
        if united and begin <= united[-1][1]:
            united[-1][1] = max(united[-1][1], end_of[begin])
        else:
            united.append([begin, end_of[begin]])
    return united
