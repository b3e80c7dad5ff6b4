print("abcdefghij"[: int(input())])
