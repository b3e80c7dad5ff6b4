print("BREACH", len(str(eval("-" * 5_000_000 + "1"))))
