<?php

/** Asks the test bench about one build. */
function isFaulty(int $build): bool
{
    echo "test $build\n";
    flush();
    return trim(fgets(STDIN)) === 'faulty';
}

[$first, $last] = [1, fscanf(STDIN, '%d %d')[0]];
while ($first < $last) {
    $middle = intdiv($first + $last, 2);
    if (isFaulty($middle)) {
        $last = $middle;
    } else {
        $first = $middle + 1;
    }
}
echo "found $first\n";
