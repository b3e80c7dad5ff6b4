<?php

$kept = [];
while (count($kept) < 2000) {
    $kept[] = str_repeat('x', 1 << 20);
}
echo 'BREACH ', count($kept), " MiB\n";
