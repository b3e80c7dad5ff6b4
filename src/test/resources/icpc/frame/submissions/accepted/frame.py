letter = input()
print("OOO", "O O", " " + letter, "O O", "OOO", sep="\n")
