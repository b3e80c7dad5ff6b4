<?php

final class WaterTank
{
    public int $level = 0;

    public function __construct(private int $capacity)
    {
        if ($capacity <= 0) {
            throw new InvalidArgumentException('a tank needs room');
        }
    }

    public function fill(int $litres): int
    {
        $over = max(0, $this->level + $litres - $this->capacity);
        $this->level += $litres - $over;
        return $over;
    }

    public function drain(int $litres): void
    {
        if ($litres > $this->level) {
            throw new InvalidArgumentException("there are $this->level litres, not $litres");
        }
        $this->level -= $litres;
    }
}
