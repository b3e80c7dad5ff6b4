<?php

function cleaned(string $name, int $longest): string
{
    $words = array_filter(explode(' ', $name), fn (string $word): bool => $word !== '');
    $characters = mb_str_split(mb_convert_case(implode('-', $words), MB_CASE_LOWER));
    $kept = implode(array_slice($characters, 0, $longest));
    return $kept === '' ? 'file' : $kept;
}

function uploadNames(array $names, int $longest): array
{
    $next = [];
    return array_map(function (string $name) use (&$next, $longest): string {
        $name = cleaned($name, $longest);
        $free = $name;
        $number = $next[$name] ?? 1;
        while (array_key_exists($free, $next)) {
            $number++;
            $free = $name . '-' . $number;
        }
        $next[$name] = $number;
        $next[$free] ??= 1;
        return $free;
    }, $names);
}
