<?php

/** Returns the largest of the values. */
function largest(array $values): int
{
    return 0;
}
