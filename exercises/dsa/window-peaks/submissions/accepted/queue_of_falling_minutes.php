<?php

function windowPeaks(array $requests, int $width): array
{
    $peaks = [];
    $queue = []; // from position $front to position $back
    $front = 0;
    $back = -1;
    foreach ($requests as $minute => $count) {
        while ($back >= $front && $requests[$queue[$back]] <= $count) {
            $back--;
        }
        $queue[++$back] = $minute;
        if ($queue[$front] === $minute - $width) {
            $front++;
        }
        if ($minute >= $width - 1) {
            $peaks[] = $requests[$queue[$front]];
        }
    }
    return $peaks;
}
