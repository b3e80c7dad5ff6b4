what = input()
print("a" * int(input()) if what == "send" else input().count("a"))
