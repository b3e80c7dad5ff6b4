<?php

$words = preg_split('/\s+/', trim(stream_get_contents(STDIN)));
[$start, $target] = $words;
$near = [];
for ($i = 3; $i + 1 < count($words); $i += 2) {
    $near[$words[$i]][] = $words[$i + 1];
    $near[$words[$i + 1]][] = $words[$i];
}

$cameFrom = [$start => ''];
$queue = [$start];
for ($next = 0; $next < count($queue) && !isset($cameFrom[$target]); $next++) {
    $server = $queue[$next];
    foreach ($near[$server] ?? [] as $other) {
        if (!isset($cameFrom[$other])) {
            $cameFrom[$other] = $server;
            $queue[] = $other;
        }
    }
}

if (isset($cameFrom[$target])) {
    $route = [];
    for ($server = $target; $server !== ''; $server = $cameFrom[$server]) {
        $route[] = $server;
    }
    echo implode(' ', array_reverse($route)), "\n";
} else {
    echo "unreachable\n";
}
