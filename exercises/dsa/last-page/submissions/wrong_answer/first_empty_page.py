def has_items(page):
    print("get", page, flush=True)
    return input() == "items"


low, high = 0, 1
while has_items(high):
    low, high = high, 2 * high
while low < high:
    middle = (low + high) // 2
    if has_items(max(1, middle)):
        low = middle + 1
    else:
        high = middle
print("last", high, flush=True)
