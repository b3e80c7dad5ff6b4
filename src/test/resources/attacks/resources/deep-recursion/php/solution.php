<?php

function deeper(int $depth, int ...$rest): int
{
    return array_sum(array_map(fn($depth) => deeper($depth + 1, $depth), [$depth])) + 1;
}

$depth = deeper(0);
echo "BREACH $depth\n";
