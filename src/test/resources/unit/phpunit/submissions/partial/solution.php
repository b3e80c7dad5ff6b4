<?php

function behave(string $how): int
{
    if ($how === 'exit') {
        exit(0);
    }
    if ($how === 'raise') {
        throw new RuntimeException('no way');
    }
    while ($how === 'loop');
    return $how === 'fail' ? 41 : 42;
}
