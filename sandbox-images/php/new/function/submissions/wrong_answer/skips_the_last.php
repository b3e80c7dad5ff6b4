<?php

function largest(array $values): int
{
    $best = $values[0];
    for ($i = 0; $i < count($values) - 1; $i++) {
        $best = max($best, $values[$i]);
    }
    return $best;
}
