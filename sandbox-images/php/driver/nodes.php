<?php

namespace Assay;

/** The node classes that exercises use; ListNode and TreeNode are these unless a learner has their own. */
class ListNode
{
    public function __construct(public mixed $val = 0, public mixed $next = null) {}
}

class TreeNode
{
    public function __construct(public mixed $val = 0, public mixed $left = null, public mixed $right = null) {}
}

\spl_autoload_register(static function (string $name): void {
    if ($name === 'ListNode' || $name === 'TreeNode') {
        \class_alias("Assay\\$name", $name);
    }
});
