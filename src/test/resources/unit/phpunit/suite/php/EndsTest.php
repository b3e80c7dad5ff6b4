<?php

use PHPUnit\Framework\TestCase;

require_once 'solution.php';

final class EndsTest extends TestCase
{
    public function testPasses(): void
    {
        self::assertSame(42, behave('pass'));
    }

    public function testFails(): void
    {
        self::assertSame(42, behave('fail'));
    }

    public function testFailsInSecret(): void
    {
        self::assertSame(42, behave('fail'), 'XYZZY');
    }

    public function testRaises(): void
    {
        behave('raise');
    }

    public function testIsSkipped(): void
    {
        self::markTestSkipped('not today');
    }

    public function testExitsEarly(): void
    {
        behave('exit');
    }

    public function testIsFineAgain(): void
    {
        self::assertSame(42, behave('pass'));
    }

    public function testNeverEnds(): void
    {
        behave('loop');
    }
}
