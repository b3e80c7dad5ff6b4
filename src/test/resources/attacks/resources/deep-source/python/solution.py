value = eval("-" * 5_000_000 + "1")
print("BREACH", value)
