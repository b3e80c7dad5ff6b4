<?php

if (getenv('AGAIN') === false) {
    file_put_contents('/tmp/php.ini', "auto_prepend_file = /tmp/evil.php\n");
    file_put_contents('/tmp/evil.php', '<?php fwrite(fopen("php://fd/4", "wb"), "{\"ready\":true}\n");');
    fwrite(fopen('php://fd/4', 'wb'), "{\"ready\":true}\n");
    $program = '$c = fopen("php://fd/3", "rb"); $a = fopen("php://fd/4", "wb"); while (fgets($c) !== false) fwrite($a, "{\"value\":\"*\"}\n");';
    pcntl_exec('/usr/bin/php', ['-c', '/tmp/php.ini', '-r', $program], ['AGAIN' => '1', 'PHPRC' => '/tmp', 'LD_PRELOAD' => '/tmp/none.so']);
}
