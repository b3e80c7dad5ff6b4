<?php

function averageByLevel(?TreeNode $root): array
{
    $averages = [];
    $level = $root === null ? [] : [$root];
    while ($level !== []) {
        $sum = 0;
        $below = [];
        foreach ($level as $node) {
            $sum += $node->val;
            if ($node->left !== null) {
                $below[] = $node->left;
            }
            if ($node->right !== null) {
                $below[] = $node->right;
            }
        }
        $averages[] = $sum / count($level);
        $level = $below;
    }
    return $averages;
}
