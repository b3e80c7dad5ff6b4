<?php

use PHPUnit\Framework\TestCase;

require_once 'solution.php';

final class LargestTest extends TestCase
{
    public function testFindsTheLargest(): void
    {
        self::assertSame(8, largest([3, 8, 5]));
    }

    public function testFindsTheLargestBelowZero(): void
    {
        self::assertSame(-3, largest([-3, -8, -5]));
    }

    public function testRefusesNoValues(): void
    {
        $this->expectException(InvalidArgumentException::class);
        largest([]);
    }
}
