def has_items(page):
    print("get", page, flush=True)
    return input() == "items"


full, empty = 0, 1
while has_items(empty):
    full, empty = empty, 2 * empty
while empty - full > 2:
    middle = (full + empty) // 2
    if has_items(middle):
        full = middle
    else:
        empty = middle
print("last", empty - 1, flush=True)
