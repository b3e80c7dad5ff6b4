<?php

while (($word = trim(fgets(STDIN))) !== 'done') {
    echo (int) $word + 1, "\n";
}
