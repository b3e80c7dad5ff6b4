print("ab")
