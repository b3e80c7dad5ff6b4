<?php

$quantum = (int) fgets(STDIN);
while (($line = fgets(STDIN)) !== false) {
    $words = explode(' ', trim($line));
    switch ($words[0]) {
        case 'add':
            [, $name, $work] = $words;
            break;
        case 'cancel':
            [, $name] = $words;
            break;
        case 'run':
            [, $turns] = $words;
            break;
    }
}
