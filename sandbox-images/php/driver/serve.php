<?php

// Loads a learner's file, here where its variables are global as in a program of its own, and serves one of its functions.

require '/assay/driver/nodes.php';
require '/assay/driver/readers.php';
require '/assay/driver/writers.php';
require '/assay/driver/connection.php';

Assay\Connection::open($argv[1]);
$argv = [$argv[1]];
$argc = 1;
try {
    require '/work/' . $argv[0];
    Assay\Connection::only()->serve();
} catch (Throwable $problem) {
    Assay\Connection::only()->fail($problem);
}
