<?php

function joinWords($words)
{
    $name = 'K' . implode('', $words);
    if (!class_exists($name)) {
        eval("class $name {}");
    }
    return new $name();
}
