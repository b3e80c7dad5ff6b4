<?php

echo str_repeat("\0\\u0000", 5000);
fwrite(STDERR, str_repeat("\0", 5000));
