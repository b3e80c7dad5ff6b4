<?php

function fewestBundles(array $sizes, int $messages): int
{
    $endless = $messages + 1;
    $fewest = array_fill(0, $messages + 1, $endless);
    $fewest[0] = 0;
    foreach ($sizes as $size) {
        for ($count = $size; $count <= $messages; $count++) {
            $bundles = $fewest[$count - $size] + 1;
            if ($bundles < $fewest[$count]) {
                $fewest[$count] = $bundles;
            }
        }
    }
    return $fewest[$messages] < $endless ? $fewest[$messages] : -1;
}
