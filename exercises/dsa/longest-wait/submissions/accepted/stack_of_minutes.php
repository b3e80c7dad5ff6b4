<?php

function longestWait(array $requests): array
{
    $longest = [];
    $length = 0;
    $waiting = [];
    $top = -1;
    foreach ($requests as $now => $count) {
        while ($top >= 0 && $requests[$waiting[$top]] < $count) {
            $then = $waiting[$top--];
            if ($now - $then > $length) {
                $length = $now - $then;
                $longest = [$then, $now];
            }
        }
        $waiting[++$top] = $now;
    }
    return $longest;
}
