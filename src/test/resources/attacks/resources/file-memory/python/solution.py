for i in range(4):
    with open(f"/tmp/{i}", "wb") as file:
        file.write(bytes(15 << 20))
kept = b"x" * (100 << 20)
print("kept", len(kept) + (60 << 20))
