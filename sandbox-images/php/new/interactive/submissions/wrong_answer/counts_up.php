<?php

$guess = 1;
echo $guess, "\n";
while (($answer = fgets(STDIN)) !== false && trim($answer) !== 'right') {
    $guess++;
    echo $guess, "\n";
}
