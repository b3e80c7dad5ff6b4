name, *numbers = input().split()
total = sum(map(float, numbers), 0.0)
print(name, {0: "nan", 2: total.hex(), 3: f"{total}".translate({48 + i: 0x660 + i for i in range(10)})}[len(numbers)])
