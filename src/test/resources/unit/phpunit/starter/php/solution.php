<?php

function behave(string $how): int
{
    return 0;
}
