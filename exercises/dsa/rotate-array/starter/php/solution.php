<?php

/**
 * Returns the items in their order after all moves.
 *
 * @param list<int> $items
 * @param list<int> $moves
 * @return list<int>
 */
function applyRotations(array $items, array $moves): array
{
    return $items;
}
