<?php

$held = array_diff(array_keys(getenv()), ['PATH', 'HOME', 'LANG']) === [];
print_r([getenv(), $_SERVER, $argv, get_include_path()]);
foreach (scandir('/proc/1') as $name) {
    $text = is_file("/proc/1/$name") ? @file_get_contents("/proc/1/$name", false, null, 0, 2000) : false;
    if (in_array($name, ['environ', 'maps', 'mem', 'auxv', 'io']) && $text) {
        $held = false;
    }
    if (in_array($name, ['cmdline', 'comm', 'cgroup', 'status', 'stat'])) {
        echo "$name $text\n";
    }
}
echo $held ? 'HELD' : 'BREACH', "\n";
