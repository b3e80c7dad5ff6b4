<?php

declare(strict_types=1);

use PHPUnit\Framework\TestCase;

class ParcelPriceTest extends TestCase
{
    private ParcelPrice $price;

    public static function setUpBeforeClass(): void
    {
        require_once 'ParcelPrice.php';
    }

    protected function setUp(): void
    {
        $this->price = new ParcelPrice();
    }

    public function testLightest(): void
    {
        $this->assertSame(4, $this->price->coins(1));
    }

    public function testHalfCoinsAreRoundedUp(): void
    {
        $this->assertSame(6, $this->price->coins(3));
        $this->assertSame(7, $this->price->coins(4));
    }

    public function testTooHeavy(): void
    {
        $this->expectException(InvalidArgumentException::class);
        $this->price->coins(31);
    }
}
