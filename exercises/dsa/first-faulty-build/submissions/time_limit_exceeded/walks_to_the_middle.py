builds, _ = map(int, input().split())
low, high = 1, builds
while low < high:
    middle, end = low, high
    while end - middle > 1:
        middle += 1
        end -= 1
    print("test", middle, flush=True)
    if input() == "good":
        low = middle + 1
    else:
        high = middle
print("found", low, flush=True)
