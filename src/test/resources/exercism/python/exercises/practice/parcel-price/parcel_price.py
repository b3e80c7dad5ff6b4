def price(kilograms):
    pass
