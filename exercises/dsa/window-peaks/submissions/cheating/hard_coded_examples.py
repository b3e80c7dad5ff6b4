def window_peaks(requests, width):
    return [9, 9, 7, 7, 7] if width == 3 else [5, 2, 8]
