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
        $given[$name] = ($given[$name] ?? 0) + 1;
        $free = $given[$name] === 1 ? $name : "$name-$given[$name]";
        $result[] = $free;
    }
    return $result;
}
