<?php

$kept = [];
while (count($kept) < 5000 && ($file = @fopen('/dev/null', 'rb'))) {
    $kept[] = $file;
}
echo count($kept) < 5000 ? 'HELD' : 'BREACH', "\n";
