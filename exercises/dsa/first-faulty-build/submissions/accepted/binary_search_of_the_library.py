from bisect import bisect_left


def faulty(build):
    print("test", build, flush=True)
    return input() == "faulty"


builds, _ = map(int, input().split())
print("found", 1 + bisect_left(range(1, builds), True, key=faulty), flush=True)
