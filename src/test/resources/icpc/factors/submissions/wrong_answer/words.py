print("two numbers")
