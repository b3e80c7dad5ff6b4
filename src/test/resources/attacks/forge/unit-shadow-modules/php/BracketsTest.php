<?php

final class BracketsTest extends PHPUnit\Framework\TestCase
{
    public function testBracketsAWord(): void
    {
        self::assertTrue(true);
    }
}
