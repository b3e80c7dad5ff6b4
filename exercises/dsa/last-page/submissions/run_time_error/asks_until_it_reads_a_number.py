page = 1
while True:
    print("get", page, flush=True)
    if int(input()) == 0:
        break
    page *= 2
print("last", page // 2, flush=True)
