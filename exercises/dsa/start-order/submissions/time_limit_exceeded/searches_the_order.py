def start_order(services, needs):
    needed = [[] for _ in range(services)]
    for service, other in needs:
        needed[service].append(other)
    order = []
    left = set(range(services))
    while left:
        service = next((one for one in left if all(other in order for other in needed[one])), None)
        if service is None:
            return []
        order.append(service)
        left.remove(service)
    return order
