<?php

function mostBookings(array $bookings): int
{
    usort($bookings, fn(array $one, array $other): int => $one[1] <=> $other[1]);
    $granted = 0;
    $freeFrom = PHP_INT_MIN;
    foreach ($bookings as [$begin, $end]) {
        if ($begin >= $freeFrom) {
            $granted++;
            $freeFrom = $end;
        }
    }
    return $granted;
}
