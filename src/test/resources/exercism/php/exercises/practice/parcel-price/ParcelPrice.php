<?php

declare(strict_types=1);

class ParcelPrice
{
    public function coins(int $kilograms): int
    {
        throw new \BadMethodCallException("Implement the coins method");
    }
}
