letter = input()
print("XXX", "X X", " " + letter, "X X", "XXX", sep="\n")
