def start_order(services, needs):
    needed = dict(needs)
    order = {}
    for service in range(services):
        way = []
        while service is not None and service not in order:
            if service in way:
                return []
            way.append(service)
            service = needed.get(service)
        order.update(dict.fromkeys(reversed(way)))
    return list(order)
