name, *numbers = input().split()
print(name, sum(map(float, numbers)))
