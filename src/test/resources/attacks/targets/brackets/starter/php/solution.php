<?php

function bracket(string $text): string
{
    return $text;
}
