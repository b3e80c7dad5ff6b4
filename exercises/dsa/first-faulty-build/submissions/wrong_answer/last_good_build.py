builds, _ = map(int, input().split())
good, faulty = 0, builds
while faulty - good > 1:
    middle = (good + faulty) // 2
    print("test", middle, flush=True)
    if input() == "good":
        good = middle
    else:
        faulty = middle
print("found", good, flush=True)
