from itertools import combinations


def unite_windows(windows):
    while True:
        for a, b in combinations(windows, 2):
            if a[0] <= b[1] and b[0] <= a[1]:
                windows.remove(a)
                windows.remove(b)
                windows.append([min(a[0], b[0]), max(a[1], b[1])])
                break
        else:
            return sorted(windows)
