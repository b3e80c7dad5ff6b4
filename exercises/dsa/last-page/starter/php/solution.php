<?php

/* To ask for a page: echo "get 1\n"; flush(); then read the answer with trim(fgets(STDIN)). */

echo "last 1\n";
