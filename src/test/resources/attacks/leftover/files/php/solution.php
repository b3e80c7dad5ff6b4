<?php

$found = array_diff(scandir('/tmp'), ['.', '..']);
chdir('/tmp');
mkdir('folder/below/it', 0777, true);
posix_mkfifo('folder/pipe', 0666);
symlink('/work', 'folder/link');
mkdir('.hidden');
foreach (['mark', '.mark', "two\nlines", "\xff\xfe", '-rf', '*', ' ', str_repeat('é', 100), 'folder/below/it/mark'] as $name) {
    file_put_contents($name, 'seen');
}
$listener = stream_socket_server('unix:///tmp/socket');
chmod('folder/below', 0);
chmod('folder', 0);
chmod('mark', 0);
echo $found ? 'BREACH ' . implode(' ', $found) : implode(' ', array_reverse(explode(' ', trim(fgets(STDIN))))), "\n";
