what = input()
if what == "send":
    print(format(int(input()), "b").replace("0", "a").replace("1", "b"))
else:
    print(int(input().replace("a", "0").replace("b", "1"), 2))
