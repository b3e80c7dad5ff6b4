<?php

/**
 * Returns the depth of the tree, then the values of all unbalanced nodes.
 *
 * @return list<int>
 */
function depthAndUnbalanced(?TreeNode $root): array
{
    return [];
}
