<?php

use PHPUnit\Framework\TestCase;

require_once 'solution.php';

final class WaterTankTest extends TestCase
{
    private WaterTank $tank;

    protected function setUp(): void
    {
        $this->tank = new WaterTank(100);
    }

    public function testStartsEmpty(): void
    {
        self::assertSame(0, $this->tank->level);
    }

    public function testHoldsWhatIsFilledIn(): void
    {
        self::assertSame(0, $this->tank->fill(70));
        self::assertSame(70, $this->tank->level);
    }

    public function testFillsUpToItsCapacity(): void
    {
        $this->tank->fill(130);
        self::assertSame(100, $this->tank->level);
    }

    public function testSaysHowMuchDidNotFit(): void
    {
        $this->tank->fill(70);
        self::assertSame(20, $this->tank->fill(50));
    }

    public function testAddsUpSeveralFillings(): void
    {
        foreach ([10, 20, 30] as $litres) {
            $this->tank->fill($litres);
        }
        self::assertSame(60, $this->tank->level);
    }

    public function testDrainsAPart(): void
    {
        $this->tank->fill(80);
        $this->tank->drain(30);
        self::assertSame(50, $this->tank->level);
    }

    public function testRefusesToDrainMoreThanItHolds(): void
    {
        $this->tank->fill(10);
        $this->expectException(InvalidArgumentException::class);
        $this->tank->drain(11);
    }

    public function testKeepsItsLevelWhenItRefuses(): void
    {
        $this->tank->fill(10);
        try {
            $this->tank->drain(11);
        } catch (InvalidArgumentException) {
            // as it should be
        }
        self::assertSame(10, $this->tank->level);
    }

    public function testRefusesACapacityOfZero(): void
    {
        $this->expectException(InvalidArgumentException::class);
        new WaterTank(0);
    }

    public function testIsApartFromOtherTanks(): void
    {
        $other = new WaterTank(100);
        $other->fill(40);
        self::assertSame(0, $this->tank->level);
        self::assertSame(40, $other->level);
    }
}
