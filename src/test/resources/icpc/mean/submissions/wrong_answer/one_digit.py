a = list(map(float, input().split()))
print("%.1f" % (sum(a) / len(a)))
