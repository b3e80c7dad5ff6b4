<?php

$n = (int) fgets(STDIN);
$text = stream_get_contents(STDIN);

/* Count the words of the text, then print the n most frequent ones as "word count". */
