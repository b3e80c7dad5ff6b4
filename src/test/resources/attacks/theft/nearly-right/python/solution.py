line = " ".join(reversed(input().split()))
print(line[:-1] + "?")
