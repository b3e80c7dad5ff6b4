<?php

/**
 * Returns the sizes of all outages, the largest first.
 *
 * @param list<string> $floor
 * @return list<int>
 */
function outageSizes(array $floor): array
{
    return [];
}
