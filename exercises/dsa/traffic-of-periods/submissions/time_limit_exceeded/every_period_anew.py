def traffic_of_periods(traffic, periods):
    return [sum(traffic[start:end + 1]) for start, end in periods]
