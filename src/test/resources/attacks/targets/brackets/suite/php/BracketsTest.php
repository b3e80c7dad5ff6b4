<?php

use PHPUnit\Framework\TestCase;

require_once 'solution.php';

final class BracketsTest extends TestCase
{
    public function testBracketsALetter(): void
    {
        self::assertSame('<a>', bracket('a'));
    }

    public function testBracketsAWord(): void
    {
        self::assertSame('<XYZZYa>', bracket('XYZZYa'));
    }

    public function testBracketsASentence(): void
    {
        self::assertSame('<one XYZZYb two>', bracket('one XYZZYb two'));
    }
}
