<?php

function largest(array $values): int
{
    $best = $values[0];
    foreach ($values as $value) {
        if ($value > $best) {
            $best = $value;
        }
    }
    return $best;
}
