<?php

function uploadNames(array $names, int $longest): array
{
    $result = [];
    foreach ($names as $name) {
        $name = mb_strtolower(trim($name));
        $name = preg_replace('/ +/', '-', $name);
        $name = mb_substr($name, 0, $longest);
        if ($name === '') {
            $name = 'file';
        }
        $free = $name;
        for ($number = 2; in_array($free, $result, true); $number++) {
            $free = "$name-$number";
        }
        $result[] = $free;
    }
    return $result;
}
