from collections import deque


def window_peaks(requests, width):
    peaks = []
    queue = deque()
    for minute, count in enumerate(requests):
        while queue and queue[-1] <= count:
            queue.pop()
        queue.append(count)
        if minute >= width and queue[0] == requests[minute - width]:
            queue.popleft()
        if minute >= width - 1:
            peaks.append(queue[0] if queue else count)
    return peaks
