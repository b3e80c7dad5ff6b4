<?php

function countBetween(array $values, array $ranges): array
{
    sort($values);
    $counts = [];
    foreach ($ranges as [$low, $high]) {
        $counts[] = $low > $high ? 0 : countBelow($values, $high + 1) - countBelow($values, $low);
    }
    return $counts;
}

/** Returns how many of the sorted values are less than the bound. */
function countBelow(array $values, int $bound): int
{
    $low = 0;
    $high = count($values);
    while ($low < $high) {
        $middle = ($low + $high) >> 1;
        if ($values[$middle] < $bound) {
            $low = $middle + 1;
        } else {
            $high = $middle;
        }
    }
    return $low;
}
