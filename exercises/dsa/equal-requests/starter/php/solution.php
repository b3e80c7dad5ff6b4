<?php

/**
 * Returns the positions of equal queries, group by group.
 *
 * @param list<string> $queries
 * @return list<list<int>>
 */
function groupEqualRequests(array $queries): array
{
    return [];
}
