print(50, flush=True)
answer = input()  # higher, lower or right
