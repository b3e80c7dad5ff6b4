# @EXPECTED_SCORE@: 35
input()
a = [abs(int(word)) for word in input().split()]
print(max(a) - min(a))
