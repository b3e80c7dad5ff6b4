def has_items(page):
    print("get", page, flush=True)
    return input() == "items"


size = 1
while has_items(size):
    size *= 2
low, high = size // 2 + 1, size - 1
while low < high:
    middle = (low + high + 1) // 2
    if has_items(middle):
        low = middle
    else:
        high = middle - 1
print("last", low if size > 2 else size // 2, flush=True)
