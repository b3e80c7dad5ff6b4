builds, tests = map(int, input().split())

# To test a build: print("test", 5, flush=True), then read the answer with input().

print("found", 1, flush=True)
