n = int(input())
print("abcdefghij"[:n] if n < 10 else 10)
