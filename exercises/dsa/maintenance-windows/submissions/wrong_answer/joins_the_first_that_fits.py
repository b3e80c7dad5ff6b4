def unite_windows(windows):
    united = []
    for begin, end in windows:
        for window in united:
            if begin <= window[1] and window[0] <= end:
                window[:] = [min(begin, window[0]), max(end, window[1])]
                break
        else:
            united.append([begin, end])
    return sorted(united)
