from collections import deque


def window_peaks(requests, width):
    queue = deque([requests[0]], maxlen=width)
    peaks = []
    for count in requests[1:]:
        if len(queue) == width:
            peaks.append(max(queue))
        queue.append(count)
    return peaks + [max(queue)] * (len(queue) == width)
