import time

words = input().split()
if words[0] == "one":
    time.sleep(100_000)
print(*reversed(words))
