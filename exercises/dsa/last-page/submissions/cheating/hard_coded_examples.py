print("get", 4, flush=True)
print("last", 5 if input() == "items" else 3, flush=True)
