class WaterTank:
    level = 0

    def __init__(self, capacity):
        if capacity <= 0:
            raise ValueError("a tank needs room")
        self.capacity = capacity

    def fill(self, litres):
        over = max(0, self.level + litres - self.capacity)
        WaterTank.level += litres - over
        return over

    def drain(self, litres):
        if litres > self.level:
            raise ValueError(f"there are {self.level} litres, not {litres}")
        WaterTank.level -= litres
