from bisect import insort


def window_peaks(requests, width):
    window = sorted(requests[:width])
    peaks = window[-1:] if len(window) == width else []
    for leaving, count in zip(requests, requests[width:]):
        window.remove(leaving)
        insort(window, count)
        peaks.append(window[-1])
    return peaks
