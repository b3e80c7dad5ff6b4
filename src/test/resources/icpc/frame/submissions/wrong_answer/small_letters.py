letter = input()
print("ooo", "o o", " " + letter, "o o", "ooo", sep="\n")
