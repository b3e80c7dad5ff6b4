<?php

/**
 * Returns the average of each level, from the root down.
 *
 * @return list<float>
 */
function averageByLevel(?TreeNode $root): array
{
    return [];
}
