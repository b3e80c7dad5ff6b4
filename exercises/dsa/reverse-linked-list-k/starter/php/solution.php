<?php

/** Returns the list with every full group of $size nodes reversed. */
function reverseGroups(?ListNode $head, int $size): ?ListNode
{
    return $head;
}
