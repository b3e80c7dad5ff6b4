<?php

function countOvertakings(array $times): int
{
    return sortAndCount($times);
}

/** Sorts the times and returns how many pairs stood in the wrong order. */
function sortAndCount(array &$times): int
{
    $count = count($times);
    if ($count < 2) {
        return 0;
    }
    $half = intdiv($count, 2);
    $left = array_slice($times, 0, $half);
    $right = array_slice($times, $half);
    $pairs = sortAndCount($left) + sortAndCount($right);
    $taken = $at = 0;
    foreach ($right as $time) {
        while ($taken < $half && $left[$taken] <= $time) {
            $times[$at++] = $left[$taken++];
        }
        $pairs += $half - $taken;
        $times[$at++] = $time;
    }
    while ($taken < $half) {
        $times[$at++] = $left[$taken++];
    }
    return $pairs;
}
