def start_order(services, needs):
    order = list(range(services))
    for service, needed in needs:
        if order.index(needed) > order.index(service):
            order.remove(needed)
            order.insert(order.index(service), needed)
    return order
