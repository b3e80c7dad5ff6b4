<?php

$others = array_filter(scandir('/proc'), fn($name) => ctype_digit($name) && !in_array((int) $name, [1, posix_getpid()]));
for ($i = 0; $i < 5; $i++) {
    if (pcntl_fork() === 0) {
        if (pcntl_fork() === 0) {
            posix_setsid();
            pcntl_signal(SIGTERM, SIG_IGN);
            sleep(1000);
        }
        posix_kill(posix_getpid(), SIGKILL);
    }
}
echo $others ? 'BREACH ' . implode(' ', $others) : implode(' ', array_reverse(explode(' ', trim(fgets(STDIN))))), "\n";
