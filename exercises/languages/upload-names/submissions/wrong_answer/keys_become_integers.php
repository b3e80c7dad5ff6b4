<?php

function uploadNames(array $names, int $longest): array
{
    $given = [];
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
    }
    return array_keys($given);
}
