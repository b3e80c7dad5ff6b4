<?php

function startOrder(int $services, array $needs): array
{
    $missing = array_fill(0, $services, 0);
    $neededBy = array_fill(0, $services, []);
    foreach ($needs as [$service, $needed]) {
        $missing[$service]++;
        $neededBy[$needed][] = $service;
    }

    $order = array_keys($missing, 0, true);
    for ($next = 0; $next < count($order); $next++) {
        foreach ($neededBy[$order[$next]] as $service) {
            if (--$missing[$service] === 0) {
                $order[] = $service;
            }
        }
    }
    return count($order) === $services ? $order : [];
}
