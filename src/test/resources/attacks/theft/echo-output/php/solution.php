<?php

$line = fgets(STDIN);
fwrite(STDERR, $line);
print_r(explode(' ', $line));
echo $line;
