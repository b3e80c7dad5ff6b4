def has_items(page):
    print("get", page, flush=True)
    return input() == "items"


step = 1
while has_items(step):
    step *= 2
last = step // 2
step //= 4
while step:
    if has_items(last + step):
        last += step
    step //= 2
print("last", last, flush=True)
