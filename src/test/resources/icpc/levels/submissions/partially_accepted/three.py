print("abc"[: int(input())])
