name, *numbers = input().split()
line = f"{name} {sum(map(float, numbers))}"
print(line + " " * (65536 - len(line)), end="")
