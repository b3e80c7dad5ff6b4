def unite_windows(windows):
    windows.sort()
    united = [windows[0]]
    for begin, end in windows[1:]:
        if begin <= united[-1][1]:
            united[-1][1] = max(united[-1][1], end)
        else:
            united.append([begin, end])
    return united
