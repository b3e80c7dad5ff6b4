<?php

function outageSizes(array $floor): array
{
    if ($floor === []) {
        return [];
    }
    // One text with a working rack after each row, and a row of them above and below, so that every rack has four neighbours.
    $width = strlen($floor[0]) + 1;
    $edge = str_repeat('.', $width);
    $racks = $edge . implode('.', $floor) . '.' . $edge;

    $sizes = [];
    for ($first = 0; ($first = strpos($racks, '#', $first)) !== false; $sizes[] = $size) {
        $racks[$first] = '.';
        $stack = [$first];
        $size = 0;
        while ($stack !== []) {
            $rack = array_pop($stack);
            $size++;
            foreach ([$rack - $width, $rack + $width, $rack - 1, $rack + 1] as $neighbour) {
                if ($racks[$neighbour] === '#') {
                    $racks[$neighbour] = '.';
                    $stack[] = $neighbour;
                }
            }
        }
    }
    rsort($sizes);
    return $sizes;
}
