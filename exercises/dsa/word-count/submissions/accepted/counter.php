<?php

$n = (int) fgets(STDIN);
preg_match_all("/[a-z]+(?:'[a-z]+)*/", strtolower(stream_get_contents(STDIN)), $matches);
$counts = array_count_values($matches[0]);
ksort($counts, SORT_STRING);
arsort($counts); // a stable sort: equal counts stay in alphabetical order
foreach (array_slice($counts, 0, $n) as $word => $count) {
    echo "$word $count\n";
}
