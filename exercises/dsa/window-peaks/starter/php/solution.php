<?php

/**
 * Returns the largest number of each window.
 *
 * @param list<int> $requests
 * @return list<int>
 */
function windowPeaks(array $requests, int $width): array
{
    return [];
}
