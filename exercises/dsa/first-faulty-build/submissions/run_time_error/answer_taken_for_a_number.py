builds, _ = map(int, input().split())
low, high = 1, builds
while low < high:
    middle = (low + high) // 2
    print("test", middle, flush=True)
    if int(input()):
        high = middle
    else:
        low = middle + 1
print("found", low, flush=True)
