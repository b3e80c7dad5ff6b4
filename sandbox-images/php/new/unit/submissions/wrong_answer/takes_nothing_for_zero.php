<?php

function largest(array $values): int
{
    return $values === [] ? 0 : max($values);
}
