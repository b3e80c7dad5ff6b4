<?php

function uniteWindows(array $windows): array
{
    usort($windows, fn(array $one, array $other): int => $one[0] <=> $other[0]);
    $united = [];
    $last = -1;
    foreach ($windows as [$begin, $end]) {
        if ($last >= 0 && $begin <= $united[$last][1]) {
            $united[$last][1] = max($united[$last][1], $end);
        } else {
            $united[++$last] = [$begin, $end];
        }
    }
    return $united;
}
