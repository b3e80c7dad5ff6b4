def has_items(page):
    print("get", page, flush=True)
    return input() == "items"


page = 1
while has_items(page):
    page *= 2
page = page // 2 + 1
while has_items(page):
    page += 1
print("last", page - 1, flush=True)
