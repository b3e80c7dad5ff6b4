def start_order(services, needs):
    count = [0] * services
    for service, _ in needs:
        count[service] += 1
    return sorted(range(services), key=count.__getitem__)
