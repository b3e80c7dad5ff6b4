def price(kilograms):
    if kilograms < 1:
        raise ValueError("a parcel has a weight")
    if kilograms > 30:
        raise ValueError("too heavy")
    return 4 + (max(0, kilograms - 2) * 3 + 1) // 2
