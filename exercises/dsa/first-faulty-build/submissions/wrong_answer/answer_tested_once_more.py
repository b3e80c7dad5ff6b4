def good(build):
    print("test", build, flush=True)
    return input() == "good"


builds, _ = map(int, input().split())
first, last = 1, builds
while first < last:
    middle = (first + last) // 2
    if good(middle):
        first = middle + 1
    else:
        last = middle
if good(first):
    raise AssertionError("every build after a faulty one is faulty")
print("found", first, flush=True)
