from itertools import accumulate


def window_peaks(requests, width):
    before, after = [], []
    for start in range(0, len(requests), width):
        block = requests[start:start + width]
        before += accumulate(block, max)
        after += reversed([*accumulate(reversed(block), max)])
    return [max(after[start], before[start + width - 1]) for start in range(len(requests) - width + 1)]
