<?php

pcntl_async_signals(true);
for ($number = 1; $number < 65; $number++) {
    if (!in_array($number, [SIGKILL, SIGSTOP, 32, 33])) {
        @pcntl_signal($number, SIG_IGN);
        @pcntl_sigprocmask(SIG_BLOCK, [$number]);
    }
}
while (true);
