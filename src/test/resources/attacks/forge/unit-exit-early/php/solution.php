<?php

function bracket(string $text): string
{
    exit(0);
}
