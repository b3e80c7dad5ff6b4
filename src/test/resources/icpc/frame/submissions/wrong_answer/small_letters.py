letter = input()
print("xxx", "x x", " " + letter, "x x", "xxx", sep="\n")
