<?php

function joinWords($words)
{
    echo "\0\e[2J\u{202e}\n";
    return "\0\e[2J\u{202e}\xed\xa0\x80\u{10ffff}\xff" . str_repeat("\u{0301}", 1000);
}
