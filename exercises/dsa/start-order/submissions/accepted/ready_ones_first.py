from collections import deque


def start_order(services, needs):
    missing = [0] * services
    needed_by = [[] for _ in range(services)]
    for service, needed in needs:
        missing[service] += 1
        needed_by[needed].append(service)

    ready = deque(service for service in range(services) if missing[service] == 0)
    order = []
    while ready:
        started = ready.popleft()
        order.append(started)
        for service in needed_by[started]:
            missing[service] -= 1
            if missing[service] == 0:
                ready.append(service)
    return order if len(order) == services else []
