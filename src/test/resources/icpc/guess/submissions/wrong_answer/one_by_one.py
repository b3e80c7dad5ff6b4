guess = 1
print(guess, flush=True)
while (answer := input()) == "more":
    guess += 1
    print(guess, flush=True)
