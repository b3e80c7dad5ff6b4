<?php

$best = 0;
foreach (preg_split('/\s+/', trim(stream_get_contents(STDIN))) as $word) {
    $best = max($best, (int) $word);
}
echo $best, "\n";
