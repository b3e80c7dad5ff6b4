<?php

function largest(array $values): int
{
    if ($values === []) {
        throw new InvalidArgumentException('there are no values');
    }
    return max(0, ...$values);
}
