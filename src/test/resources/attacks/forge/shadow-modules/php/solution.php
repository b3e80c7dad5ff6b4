<?php

function joinWords($words)
{
    $taken = array_filter(get_included_files(), fn($file) => str_starts_with($file, '/work/') && $file !== '/work/solution.php');
    if (ini_get('auto_prepend_file') || php_ini_loaded_file() !== '/etc/php/8.4/cli/php.ini' || php_ini_scanned_files()) {
        $taken[] = 'php.ini';
    }
    if (!str_starts_with((new ReflectionFunction('Assay\writer'))->getFileName(), '/assay/driver/')) {
        $taken[] = 'writers.php';
    }
    echo $taken ? 'BREACH ' . implode(' ', $taken) : 'HELD', "\n";
    return '';
}
