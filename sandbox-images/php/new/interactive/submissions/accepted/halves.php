<?php

$low = 1;
$high = 100;
do {
    $guess = intdiv($low + $high, 2);
    echo $guess, "\n";
    $answer = trim(fgets(STDIN));
    if ($answer === 'higher') {
        $low = $guess + 1;
    } else {
        $high = $guess - 1;
    }
} while ($answer !== 'right');
