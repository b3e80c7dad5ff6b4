builds, _ = map(int, input().split())
print("found", (builds + 1) * 2 // 3, flush=True)
