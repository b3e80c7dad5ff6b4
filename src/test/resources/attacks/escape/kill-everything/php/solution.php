<?php

for ($number = 1; $number < 65; $number++) {
    foreach ([1, -1] as $target) {
        if (!in_array($number, [32, 33]) && posix_kill($target, $number)) {
            echo "BREACH $target $number\n";
        }
    }
}
if (@pcntl_setpriority(19, 1)) {
    echo "BREACH priority\n";
}
echo implode(' ', array_reverse(explode(' ', trim(fgets(STDIN))))), "\n";
