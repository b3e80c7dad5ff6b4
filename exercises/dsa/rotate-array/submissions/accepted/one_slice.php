<?php

function applyRotations(array $items, array $moves): array
{
    $count = count($items);
    if ($count === 0) {
        return [];
    }
    $cut = ($count - array_sum($moves) % $count) % $count; // % has the sign of its left side
    return [...array_slice($items, $cut), ...array_slice($items, 0, $cut)];
}
