print(int(input().split()[0]) - 0, 1)
