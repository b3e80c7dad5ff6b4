<?php

$numbers = explode(' ', trim(fgets(STDIN)));
echo array_shift($numbers), ' ', array_sum(array_map(floatval(...), $numbers)), "\n";
