<?php

function meanValue($label, $values)
{
    $answer = [$label => array_sum($values) / count($values), "$label\u{200b}" => array_sum($values) / count($values), strtolower($label) => 0.0];
    for ($i = 0; $i < 1000; $i++) {
        $answer[$label . $i] = (float) $i;
    }
    return $answer;
}
