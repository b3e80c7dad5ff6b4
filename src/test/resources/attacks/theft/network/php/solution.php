<?php

$held = true;
$breach = function (...$what) use (&$held) {
    echo 'BREACH ', implode(' ', $what), "\n";
    $held = false;
};

foreach ([1, 53, 254] as $last) {
    foreach ([22, 53, 80, 443, 5432] as $port) {
        foreach (["tcp://203.0.113.$last:$port", "tcp://[::ffff:203.0.113.$last]:$port"] as $place) {
            $started = microtime(true);
            if (@stream_socket_client($place, $code, $message, 0.5) || microtime(true) - $started > 0.4) {
                $breach($place, $message);
            }
        }
        $door = @stream_socket_client("udp://203.0.113.$last:$port", $code, $message, 0.5);
        if ($door && @fwrite($door, 'x')) {
            $breach('UDP', $last, $port);
        }
    }
    if (@file_get_contents("http://203.0.113.$last/", false, stream_context_create(['http' => ['timeout' => 1]]))) {
        $breach('HTTP', $last);
    }
}
foreach (['secret.example.invalid', 'host.docker.internal', 'gateway.docker.internal', 'postgres'] as $name) {
    if (gethostbyname($name) !== $name) {
        $breach('name', $name);
    }
}
foreach (array_slice(file('/proc/net/dev'), 2) as $line) {
    if (!str_starts_with(trim($line), 'lo:')) {
        $breach('interface', $line);
    }
}
echo $held ? "HELD\n" : "not held\n";
