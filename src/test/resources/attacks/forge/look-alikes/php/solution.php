<?php

function joinWords($words)
{
    $answer = implode('-', array_reverse($words));
    return [2 => str_replace('-', "\u{2010}", $answer), 3 => str_replace(['e', 'X'], ["\u{0435}", "\u{0425}"], $answer), 4 => "$answer\u{200b}"][count($words)];
}
