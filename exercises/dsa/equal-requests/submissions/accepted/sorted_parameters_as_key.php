<?php

function groupEqualRequests(array $queries): array
{
    $groups = [];
    foreach ($queries as $position => $query) {
        $parameters = explode('&', $query);
        sort($parameters, SORT_STRING);
        $groups[implode('&', $parameters)][] = $position;
    }
    return array_values(array_filter($groups, fn(array $group): bool => count($group) > 1));
}
