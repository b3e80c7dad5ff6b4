from graphlib import CycleError, TopologicalSorter


def start_order(services, needs):
    sorter = TopologicalSorter()
    for service, needed in needs:
        sorter.add(service, needed)
    try:
        return list(sorter.static_order())
    except CycleError:
        return []
