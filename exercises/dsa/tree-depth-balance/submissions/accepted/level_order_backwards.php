<?php

function depthAndUnbalanced(?TreeNode $root): array
{
    $nodes = $root === null ? [] : [$root];
    $children = [];
    for ($place = 0; $place < count($nodes); $place++) {
        $places = [-1, -1];
        foreach ([$nodes[$place]->left, $nodes[$place]->right] as $side => $child) {
            if ($child !== null) {
                $places[$side] = count($nodes);
                $nodes[] = $child;
            }
        }
        $children[] = $places;
    }

    $depths = [-1 => 0]; // of a missing child
    $unbalanced = [];
    for ($place = count($nodes) - 1; $place >= 0; $place--) {
        $left = $depths[$children[$place][0]];
        $right = $depths[$children[$place][1]];
        $depths[$place] = 1 + max($left, $right);
        if (abs($left - $right) > 1) {
            $unbalanced[] = $nodes[$place]->val;
        }
    }
    return [$depths[0] ?? 0, ...array_reverse($unbalanced)];
}
