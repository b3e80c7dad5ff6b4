<?php

/**
 * Returns the paths with the most requests, the busiest first.
 *
 * @param list<string> $paths
 * @return list<string>
 */
function busiestPaths(array $paths, int $count): array
{
    return [];
}
