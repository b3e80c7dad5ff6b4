<?php

/**
 * Returns the positions of the two numbers that add up to the target.
 *
 * @param list<int> $nums
 * @return list<int>
 */
function twoSum(array $nums, int $target): array
{
    return [];
}
