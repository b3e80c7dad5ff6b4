<?php

/**
 * Returns for each range how many values lie in it.
 *
 * @param list<int> $values
 * @param list<array{int, int}> $ranges
 * @return list<int>
 */
function countBetween(array $values, array $ranges): array
{
    return [];
}
