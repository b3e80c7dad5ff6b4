<?php

/**
 * Returns the smallest number of bundles that hold exactly so many messages, or -1.
 *
 * @param list<int> $sizes
 */
function fewestBundles(array $sizes, int $messages): int
{
    return -1;
}
