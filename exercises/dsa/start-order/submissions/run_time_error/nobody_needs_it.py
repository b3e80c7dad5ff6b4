def start_order(services, needs):
    missing = {service: 0 for service in range(services)}
    needed_by = {}
    for service, needed in needs:
        missing[service] += 1
        needed_by.setdefault(needed, []).append(service)
    order = [service for service in missing if missing[service] == 0]
    for started in order:
        for service in needed_by[started]:
            missing[service] -= 1
            if missing[service] == 0:
                order.append(service)
    return order if len(order) == services else []
