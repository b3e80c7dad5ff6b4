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
        $number = preg_match('/^(.*)-(\d+)$/', $name, $parts) ? (int) $parts[2] + 1 : 2;
        $stem = $parts[1] ?? $name;
        $free = $name;
        for (; isset($given[$free]); $number++) {
            $free = "$stem-$number";
        }
        $given[$free] = true;
        $result[] = $free;
    }
    return $result;
}
