class WaterTank:
    def __init__(self, capacity):
        if capacity <= 0:
            raise ValueError("a tank needs room")
        self.capacity = capacity
        self.level = 0

    def fill(self, litres):
        over = max(0, self.level + litres - self.capacity)
        self.level = litres - over
        return over

    def drain(self, litres):
        if litres > self.level:
            raise ValueError(f"there are {self.level} litres, not {litres}")
        self.level -= litres
