<?php

function joinWords($words)
{
    $odd = new class(str_repeat("\0\e[2J\u{202e}\xff", 10000)) extends Exception {};
    (new ReflectionProperty(Exception::class, 'file'))->setValue($odd, '/work/../../../etc/hostname');
    (new ReflectionProperty(Exception::class, 'line'))->setValue($odd, -1);
    throw $odd;
}
