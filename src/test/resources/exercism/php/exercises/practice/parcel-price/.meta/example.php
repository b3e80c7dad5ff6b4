<?php

declare(strict_types=1);

class ParcelPrice
{
    public function coins(int $kilograms): int
    {
        if ($kilograms < 1 || $kilograms > 30) {
            throw new InvalidArgumentException('refused');
        }

        return 4 + (int) ceil(max(0, $kilograms - 2) * 1.5);
    }
}
