<?php

echo implode(' ', array_reverse(explode(' ', trim(fgets(STDIN))))), "\n";
