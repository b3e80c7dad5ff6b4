<?php

function twoSum(array $nums, int $target): array
{
    $positionOf = [];
    foreach ($nums as $position => $number) {
        $partner = $positionOf[$target - $number] ?? null;
        if ($partner !== null) {
            return [$partner, $position];
        }
        $positionOf[$number] = $position;
    }
    throw new InvalidArgumentException('no pair adds up to the target');
}
