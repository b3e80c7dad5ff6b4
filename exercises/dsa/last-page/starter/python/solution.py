# To ask for a page: print("get", 1, flush=True), then read the answer with input().

print("last", 1, flush=True)
