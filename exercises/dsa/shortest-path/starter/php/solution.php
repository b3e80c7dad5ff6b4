<?php

/**
 * Returns for each place the length of the shortest way to it, or -1.
 *
 * @param list<array{int, int, int}> $roads
 * @return list<int>
 */
function shortestDistances(int $places, array $roads, int $start): array
{
    return [];
}
