builds, tests = map(int, input().split())
low, high = 1, builds
for _ in range(tests):
    middle = (low + high) // 2
    print("test", middle, flush=True)
    if input() == "good":
        low = middle + 1
    else:
        high = middle
