low, high = 1, 100
answer = ""
while answer != "right":
    guess = (low + high) // 2
    print(guess, flush=True)
    answer = input()
    if answer == "higher":
        low = guess + 1
    elif answer == "lower":
        high = guess - 1
