assert input() == "send"
print(format(int(input()), "b").replace("0", "a").replace("1", "b"))
