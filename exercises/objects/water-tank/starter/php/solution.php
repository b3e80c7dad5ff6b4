<?php

/** Errors are InvalidArgumentExceptions. */
final class WaterTank
{
    public int $level = 0;

    public function __construct(int $capacity)
    {
    }

    public function fill(int $litres): int
    {
        return 0;
    }

    public function drain(int $litres): void
    {
    }
}
