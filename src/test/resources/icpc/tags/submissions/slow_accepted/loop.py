n = int(input())
for _ in range(1000):
    pass
print(n + n)
