<?php

/** Asks the API for one page. */
function hasItems(int $page): bool
{
    echo "get $page\n";
    flush();
    return trim(fgets(STDIN)) === 'items';
}

[$full, $empty] = [0, 1];
while (hasItems($empty)) {
    [$full, $empty] = [$empty, 2 * $empty];
}
while ($empty - $full > 1) {
    $middle = intdiv($full + $empty, 2);
    if (hasItems($middle)) {
        $full = $middle;
    } else {
        $empty = $middle;
    }
}
echo "last $full\n";
