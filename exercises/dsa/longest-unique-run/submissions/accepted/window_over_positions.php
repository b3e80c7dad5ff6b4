<?php

function longestUniqueRun(string $log): int
{
    $lastSeen = [];
    $start = $longest = 0;
    $length = strlen($log);
    for ($position = 0; $position < $length; $position++) {
        $server = $log[$position];
        if (($lastSeen[$server] ?? -1) >= $start) {
            $start = $lastSeen[$server] + 1;
        }
        $lastSeen[$server] = $position;
        if ($position - $start >= $longest) {
            $longest = $position - $start + 1;
        }
    }
    return $longest;
}
