builds, _ = map(int, input().split())
build = 1
while build < builds:
    print("test", build, flush=True)
    if input() != "good":
        break
    build += 1
print("found", build, flush=True)
