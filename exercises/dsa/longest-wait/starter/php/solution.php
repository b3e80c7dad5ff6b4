<?php

/**
 * Returns the two minutes of the longest wait, or an empty array.
 *
 * @param list<int> $requests
 * @return list<int>
 */
function longestWait(array $requests): array
{
    return [];
}
