<?php

$forged = pack('NaNCNCJJJJJ', 51, 'T', 1, 0, 0, 1, 1, 1, 4096, 0, 0);
$got = [];
foreach ([...array_map(fn($number) => "/proc/1/fd/$number", range(0, 63)), '/proc/1/mem', '/proc/1/task/1/fd/1', '/dev/console', '/dev/tty'] as $name) {
    foreach (['wb', 'ab', 'r+b', 'rb'] as $mode) {
        $file = @fopen($name, $mode);
        if ($file !== false && @fwrite($file, $forged)) {
            $got[] = $name;
        }
    }
}
echo $got ? 'BREACH ' . implode(' ', $got) : 'HELD', "\n";
