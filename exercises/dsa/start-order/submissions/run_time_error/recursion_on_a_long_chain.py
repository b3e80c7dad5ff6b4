def start_order(services, needs):
    needed = [[] for _ in range(services)]
    for service, other in needs:
        needed[service].append(other)
    states = [None] * services
    order = []

    def place(service):
        if states[service] is None:
            states[service] = False
            states[service] = all(map(place, needed[service]))
            order.append(service)
        return states[service]

    return order if all(map(place, range(services))) else []
