a = list(map(float, input().split()))
print(sum(a) / len(a))
