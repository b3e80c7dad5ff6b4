<?php

function uploadNames(array $names, int $longest): array
{
    static $given = [];
    $result = [];
    foreach ($names as $name) {
        $name = mb_strtolower(trim($name));
        $name = preg_replace('/ +/', '-', $name);
        $name = mb_substr($name, 0, $longest);
        if ($name === '') {
            $name = 'file';
        }
        $free = $name;
        for ($number = 2; isset($given[$free]); $number++) {
            $free = "$name-$number";
        }
        $given[$free] = true;
        $result[] = $free;
    }
    return $result;
}
