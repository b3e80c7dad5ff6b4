from collections import deque


def window_peaks(requests, width):
    peaks = []
    queue = deque()
    for minute, count in enumerate(requests):
        while queue and requests[queue[-1]] <= count:
            queue.pop()
        queue.append(minute)
        if queue[0] == minute - width:
            queue.popleft()
        if minute >= width - 1:
            peaks.append(requests[queue[0]])
    return peaks
