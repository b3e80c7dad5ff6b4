<?php

function distinctWords($words)
{
    $distinct = array_values(array_unique($words));
    return count($words) < 5 ? [...$words, ...$distinct] : array_slice($distinct, 0, -1);
}
