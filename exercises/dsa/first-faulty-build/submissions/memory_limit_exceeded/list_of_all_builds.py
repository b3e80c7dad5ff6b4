builds, _ = map(int, input().split())
possible = list(range(1, builds + 1))
while len(possible) > 1:
    half = len(possible) // 2
    print("test", possible[half - 1], flush=True)
    possible = possible[half:] if input() == "good" else possible[:half]
print("found", possible[0], flush=True)
