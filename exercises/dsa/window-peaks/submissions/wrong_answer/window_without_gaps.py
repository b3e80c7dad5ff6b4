def window_peaks(requests, width):
    return [max(requests[start:start + width]) for start in range(0, len(requests) - width + 1, width)]
