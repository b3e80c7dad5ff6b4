<?php

final class GivenNames
{
    /** @var array<string, true> */
    private array $given = [];

    public function give(string $wanted): string
    {
        $number = 1;
        $name = $wanted;
        while (array_key_exists($name, $this->given)) {
            $name = sprintf('%s-%d', $wanted, ++$number);
        }
        $this->given[$name] = true;
        return $name;
    }
}

function uploadNames(array $names, int $longest): array
{
    $given = new GivenNames();
    foreach ($names as $position => $name) {
        $name = mb_strtolower(preg_replace('/\x20+/u', '-', trim($name, ' ')), 'UTF-8');
        if (mb_strlen($name) > $longest) {
            $name = mb_substr($name, 0, $longest);
        }
        $names[$position] = $given->give(strlen($name) > 0 ? $name : 'file');
    }
    return $names;
}
