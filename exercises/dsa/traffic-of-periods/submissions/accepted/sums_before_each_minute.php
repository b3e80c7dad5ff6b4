<?php

function trafficOfPeriods(array $traffic, array $periods): array
{
    $before = [0];
    $sum = 0;
    foreach ($traffic as $kilobytes) {
        $before[] = $sum += $kilobytes;
    }
    $sums = [];
    foreach ($periods as [$from, $to]) {
        $sums[] = $before[$to + 1] - $before[$from];
    }
    return $sums;
}
