def start_order(services, needs):
    return [*range(services), *reversed(range(services))]
