<?php

function busiestPaths(array $paths, int $count): array
{
    $requests = array_count_values($paths);
    ksort($requests, SORT_STRING);
    arsort($requests); // a stable sort: equal counts stay in the order of their texts
    $busiest = array_slice(array_keys($requests), 0, $count);
    return array_map('strval', $busiest); // a path such as "404" has become a number as a key
}
