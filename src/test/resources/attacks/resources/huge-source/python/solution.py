exec("x = [" + "(1, 'a', x.y, -2)," * 3_000_000 + "]")
print("BREACH")
