kept = [bytearray(b"x" * (1 << 20)) for _ in range(2000)]
print("BREACH", len(kept), "MiB")
