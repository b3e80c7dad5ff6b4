def start_order(services, needs):
    needed = {service: set() for service in range(services)}
    for service, other in needs:
        needed[service].add(other)
    if all(needed.values()):
        return []
    order = []
    while needed:
        service = min(needed, key=lambda one: len(needed[one].intersection(needed)))
        order.append(service)
        del needed[service]
    return order
