<?php

// writer('int[]') makes the function from a learner's value to JSON text, which throws WrongType.

namespace Assay;

use Closure;

use function array_is_list, array_map, array_pop, count, end, get_debug_type, implode, is_array, is_bool, is_finite, is_float, is_int, is_nan,
    is_object, is_string, json_encode, property_exists, spl_object_id, strstr;

final class WrongType extends \Exception
{
    public function __construct(public readonly string $expected, public readonly string $got)
    {
        parent::__construct("expected $expected, got $got");
    }
}

function quote(string $text): string
{
    return json_encode($text, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE);
}

function named(mixed $value): string
{
    $name = get_debug_type($value);
    return strstr($name, "\0", true) ?: $name;
}

function writer(string $text): Closure
{
    $parts = split($text);
    if (count($parts) === 1) {
        return scalar($text);
    }
    $item = writer($parts[count($parts) - 1]);
    return match ($parts[0]) {
        'array' => static fn($values) => write_array($text, $item, $values),
        'optional' => static fn($value) => $value === null ? 'null' : $item($value),
        'list' => static fn($head) => write_list($text, $item, $head),
        'tree' => static fn($root) => write_tree($text, $item, $root),
        'map' => static fn($entries) => write_map($text, $parts[1], $item, $entries),
    };
}

function scalar(string $kind): Closure
{
    return match ($kind) {
        'int' => static fn($value) => is_int($value) && $value === (($value & 0xFFFFFFFF) ^ 0x80000000) - 0x80000000 ? (string) $value
            : throw new WrongType('int', is_int($value) ? "$value (beyond 32 bits)" : named($value)),
        'long' => static fn($value) => is_int($value) ? (string) $value : throw new WrongType('long', named($value)),
        'double' => write_double(...),
        'bool' => static fn($value) => is_bool($value) ? ($value ? 'true' : 'false') : throw new WrongType('bool', named($value)),
        'string' => static fn($value) => is_string($value) ? quote($value) : throw new WrongType('string', named($value)),
        'void' => static fn($value) => $value === null ? 'null' : throw new WrongType('void', named($value)),
    };
}

function write_double(mixed $value): string
{
    if (is_int($value)) {
        return (string) $value;
    }
    if (!is_float($value)) {
        throw new WrongType('double', named($value));
    }
    return is_finite($value) ? json_encode($value) : (is_nan($value) ? '"NaN"' : ($value > 0 ? '"Infinity"' : '"-Infinity"'));
}

function write_array(string $text, Closure $item, mixed $values): string
{
    if (!is_array($values)) {
        throw new WrongType($text, named($values));
    }
    if (!array_is_list($values)) {
        throw new WrongType($text, 'an array with keys of its own, of which array_values() makes a list');
    }
    return '[' . implode(',', array_map($item, $values)) . ']';
}

function write_map(string $text, string $keys, Closure $item, mixed $entries): string
{
    if (!is_array($entries)) {
        throw new WrongType($text, named($entries));
    }
    $key = scalar($keys);
    $parts = [];
    foreach ($entries as $name => $value) {
        $parts[] = ($keys === 'string' ? quote((string) $name) : '"' . $key($name) . '"') . ':' . $item($value);
    }
    return '{' . implode(',', $parts) . '}';
}

function check(string $text, mixed $node, string ...$fields): void
{
    foreach ($fields as $field) {
        if (!is_object($node) || !property_exists($node, $field)) {
            throw new WrongType($text, named($node));
        }
    }
}

function write_list(string $text, Closure $item, mixed $head): string
{
    $parts = $seen = [];
    for ($node = $head; $node !== null; $node = $node->next) {
        check($text, $node, 'val', 'next');
        if (isset($seen[spl_object_id($node)])) {
            throw new WrongType($text, 'a list that runs in a circle');
        }
        $seen[spl_object_id($node)] = true;
        $parts[] = $item($node->val);
    }
    return '[' . implode(',', $parts) . ']';
}

function write_tree(string $text, Closure $item, mixed $root): string
{
    $parts = $seen = [];
    $level = [$root];
    for ($i = 0; $i < count($level); $i++) {
        $node = $level[$i];
        if ($node === null) {
            $parts[] = 'null';
            continue;
        }
        check($text, $node, 'val', 'left', 'right');
        if (isset($seen[spl_object_id($node)])) {
            throw new WrongType($text, 'a tree in which one node appears twice');
        }
        $seen[spl_object_id($node)] = true;
        $parts[] = $item($node->val);
        $level[] = $node->left;
        $level[] = $node->right;
    }
    while (end($parts) === 'null') {
        array_pop($parts);
    }
    return '[' . implode(',', $parts) . ']';
}
