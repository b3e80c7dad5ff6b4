name = input()
name.encode("ascii")
print("Hello", name)
