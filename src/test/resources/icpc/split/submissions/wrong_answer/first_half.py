n = int(input())
print(*input().split()[: n // 2])
