print("Hello", input().split()[0])
