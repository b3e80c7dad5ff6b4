def outage_sizes(floor):
    names = {(y, x): (y, x) for y, racks in enumerate(floor) for x, rack in enumerate(racks) if rack == "#"}
    changed = True
    while changed:
        changed = False
        for y, x in names:
            for near in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                if near in names and names[near] < names[y, x]:
                    names[y, x] = names[near]
                    changed = True
    sizes = {}
    for name in names.values():
        sizes[name] = sizes.get(name, 0) + 1
    return sorted(sizes.values(), reverse=True)
