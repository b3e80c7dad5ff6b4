<?php

$held = posix_getuid() === 60002 && posix_geteuid() === 60002;
foreach ([fn() => posix_setuid(0), fn() => posix_seteuid(0), fn() => posix_setgid(0), fn() => posix_setegid(0), fn() => posix_setuid(60001), fn() => posix_initgroups('root', 0)] as $number => $deed) {
    if (@$deed()) {
        echo "BREACH $number\n";
        $held = false;
    }
}
echo $held ? "HELD\n" : "not held\n";
