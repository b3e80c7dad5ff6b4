def window_peaks(requests, width):
    return [max(requests[start:start + width]) for start in range(len(requests))]
