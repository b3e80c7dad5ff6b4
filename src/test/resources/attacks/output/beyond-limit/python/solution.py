name, *numbers = input().split()
line = f"{name} {sum(map(float, numbers))}"
print(line + " " * (65537 - len(line)), end="")
