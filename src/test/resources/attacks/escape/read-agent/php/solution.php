<?php

$held = true;
foreach (['mem', 'environ', 'maps', 'auxv', 'stack', 'io', 'fd/0', 'fd/1', 'task/1/mem', 'root/etc/passwd'] as $name) {
    foreach (['rb', 'r+b'] as $mode) {
        $file = @fopen("/proc/1/$name", $mode);
        if ($file !== false) {
            echo 'BREACH ', $name, fread($file, 1), "\n";
            $held = false;
        }
    }
}
if (@scandir('/proc/1/fd') || @readlink('/proc/1/exe') || @readlink('/proc/1/root')) {
    echo "BREACH\n";
    $held = false;
}
echo $held ? "HELD\n" : "not held\n";
