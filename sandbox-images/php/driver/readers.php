<?php

// reader('int[]') makes the function from parsed JSON to a learner's value, or null when they are the same.

namespace Assay;

use Closure;
use ReflectionClass;

use function array_map, array_reverse, count, explode, is_string, str_ends_with, str_starts_with, strlen, substr;

/** The notation's outermost constructor and its arguments: 'map<int,bool>[]' is ['array', 'map<int,bool>']. */
function split(string $text): array
{
    if (str_ends_with($text, '[]')) {
        return ['array', substr($text, 0, -2)];
    }
    if (str_ends_with($text, '?')) {
        return ['optional', substr($text, 0, -1)];
    }
    foreach (['list', 'tree', 'map'] as $kind) {
        if (str_starts_with($text, "$kind<")) {
            $inner = substr($text, strlen($kind) + 1, -1);
            return [$kind, ...($kind === 'map' ? explode(',', $inner, 2) : [$inner])];
        }
    }
    return [$text];
}

function reader(string $text): ?Closure
{
    $parts = split($text);
    if (count($parts) === 1) {
        return $text === 'double' ? read_double(...) : null;
    }
    $item = reader($parts[count($parts) - 1]);
    return match ($parts[0]) {
        'array', 'map' => $item === null ? null : static fn(array $values) => array_map($item, $values),
        'optional' => $item === null ? null : static fn($value) => $value === null ? null : $item($value),
        'list' => static fn(array $values) => read_list($item, $values),
        'tree' => static fn(array $values) => read_tree($item, $values),
    };
}

function read_double(int|float|string $value): float
{
    return is_string($value) ? ['NaN' => NAN, 'Infinity' => INF, '-Infinity' => -INF][$value] : (float) $value;
}

/** A maker of nodes of the class that the learner means by this name: their own, or Assay's. */
function nodes(string $name): Closure
{
    $node = (new ReflectionClass($name))->newInstanceWithoutConstructor();
    return static fn() => clone $node;
}

function read_list(?Closure $item, array $values): ?object
{
    static $new = nodes('ListNode');
    $head = null;
    foreach (array_reverse($values) as $value) {
        $node = $new();
        $node->val = $item === null ? $value : $item($value);
        $node->next = $head;
        $head = $node;
    }
    return $head;
}

function read_tree(?Closure $item, array $values): ?object
{
    static $new = nodes('TreeNode');
    $nodes = [];
    foreach ($values as $value) {
        $node = null;
        if ($value !== null) {
            $node = $new();
            $node->val = $item === null ? $value : $item($value);
        }
        $nodes[] = $node;
    }
    $child = 1;
    foreach ($nodes as $node) {
        if ($node !== null) {
            $node->left = $nodes[$child++] ?? null;
            $node->right = $nodes[$child++] ?? null;
        }
    }
    return $nodes[0] ?? null;
}
