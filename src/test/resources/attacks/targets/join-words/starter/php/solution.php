<?php

function joinWords(array $words): string
{
    return implode('-', array_reverse($words));
}
