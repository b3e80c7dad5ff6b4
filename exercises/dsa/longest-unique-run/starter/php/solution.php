<?php

/** Returns the length of the longest run in which no character occurs twice. */
function longestUniqueRun(string $log): int
{
    return 0;
}
