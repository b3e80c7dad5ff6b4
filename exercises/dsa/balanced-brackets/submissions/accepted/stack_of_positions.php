<?php

const PARTNER = [')' => '(', ']' => '[', '}' => '{'];

function firstFault(string $text): int
{
    $stillOpen = [];
    $length = strlen($text);
    for ($position = 0; $position < $length; $position++) {
        $character = $text[$position];
        if ($character === '(' || $character === '[' || $character === '{') {
            $stillOpen[] = $position;
        } elseif (isset(PARTNER[$character])) {
            $opened = array_pop($stillOpen);
            if ($opened === null || $text[$opened] !== PARTNER[$character]) {
                return $position;
            }
        }
    }
    return $stillOpen[0] ?? -1;
}
