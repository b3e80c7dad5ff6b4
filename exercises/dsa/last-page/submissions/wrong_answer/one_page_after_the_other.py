page = 1
while True:
    print("get", page, flush=True)
    if input() == "empty":
        break
    page += 1
print("last", page - 1, flush=True)
