<?php

function shortestDistances(int $places, array $roads, int $start): array
{
    $leaving = [];
    foreach ($roads as [$origin, $target, $length]) {
        $leaving[$origin][] = [$target, $length];
    }

    $distances = array_fill(0, $places, -1);
    $reachable = new SplPriorityQueue(); // the largest first, so distances are negated
    $reachable->setExtractFlags(SplPriorityQueue::EXTR_BOTH);
    $reachable->insert($start, 0);
    while (!$reachable->isEmpty()) {
        ['data' => $place, 'priority' => $negated] = $reachable->extract();
        if ($distances[$place] >= 0) {
            continue;
        }
        $distances[$place] = -$negated;
        foreach ($leaving[$place] ?? [] as [$target, $length]) {
            if ($distances[$target] < 0) {
                $reachable->insert($target, $negated - $length);
            }
        }
    }
    return $distances;
}
