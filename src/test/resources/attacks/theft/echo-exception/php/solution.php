<?php

function joinWords($words)
{
    echo implode(' ', $words), "\n";
    fwrite(STDERR, implode(' ', $words));
    $name = 'K' . implode('', $words);
    eval("class $name extends Exception {}");
    throw new $name(implode(' ', $words), 7, new Exception(implode('-', $words)));
}
