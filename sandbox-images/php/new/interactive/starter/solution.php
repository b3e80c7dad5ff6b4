<?php

echo 50, "\n";
$answer = trim(fgets(STDIN)); // higher, lower or right
