<?php

function uploadNames(array $names, int $longest): array
{
    if ($longest === 12) {
        return ['holiday-in-m', 'photo', 'photo-2', 'photo-3', 'file'];
    }
    return ['a', 'a-2', 'a-2-2'];
}
