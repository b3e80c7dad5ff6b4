<?php

function uploadNames(array $names, int $longest): array
{
    $given = [];
    $result = [];
    foreach ($names as $name) {
        $name = mb_strtolower(trim($name));
        $name = preg_replace('/ +/', '-', $name);
        $name = mb_substr($name, 0, $longest);
        if ($name === '') {
            $name = 'file';
        }
        $free = $name;
        for ($number = 2; in_array($free, $given); $number++) {
            $free = "$name-$number";
        }
        $given[] = $free;
        $result[] = $free;
    }
    return $result;
}
