print(" " * 60_000 + " ".join(reversed(input().split())) + "\n" * 4)
