<?php

function largest(array $values): int
{
    $best = 0;
    foreach ($values as $value) {
        $best = max($best, $value);
    }
    return $best;
}
