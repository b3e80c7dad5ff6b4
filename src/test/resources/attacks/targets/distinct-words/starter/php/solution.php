<?php

function distinctWords(array $words): array
{
    return array_values(array_unique($words));
}
