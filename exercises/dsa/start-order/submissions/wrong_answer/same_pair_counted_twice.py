def start_order(services, needs):
    missing = [0] * services
    needed_by = [set() for _ in range(services)]
    for service, needed in needs:
        missing[service] += 1
        needed_by[needed].add(service)
    order = [service for service in range(services) if missing[service] == 0]
    for started in order:
        for service in needed_by[started]:
            missing[service] -= 1
            if missing[service] == 0:
                order.append(service)
    return order if len(order) == services else []
