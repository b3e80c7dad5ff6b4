<?php

function meanValue(string $label, array $values): array
{
    return [$label => array_sum($values) / count($values)];
}
