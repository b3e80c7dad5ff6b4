a = list(map(float, input().split()))
print("%.6f" % (sum(a) / len(a)))
