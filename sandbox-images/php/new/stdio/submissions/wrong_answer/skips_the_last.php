<?php

$values = array_map('intval', preg_split('/\s+/', trim(stream_get_contents(STDIN))));
$best = $values[0];
for ($i = 0; $i < count($values) - 1; $i++) {
    $best = max($best, $values[$i]);
}
echo $best, "\n";
