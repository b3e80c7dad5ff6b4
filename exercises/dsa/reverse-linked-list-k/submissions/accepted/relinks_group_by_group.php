<?php

function reverseGroups(?ListNode $head, int $size): ?ListNode
{
    $before = $start = new ListNode(0, $head);
    while (true) {
        $last = $before;
        for ($i = 0; $i < $size; $i++) {
            $last = $last->next;
            if ($last === null) {
                return $start->next;
            }
        }
        $first = $before->next;
        $rest = $last->next;
        for ($node = $first, $previous = $rest; $node !== $rest; $node = $next) {
            $next = $node->next;
            $node->next = $previous;
            $previous = $node;
        }
        $before->next = $last;
        $before = $first;
    }
}
