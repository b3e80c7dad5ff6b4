<?php

// What is said between the grader and a learner's function: messages come on descriptor 3, answers go to 4.

namespace Assay;

use Closure;
use ReflectionFunction;
use Throwable;

use function array_map, fflush, fgets, fopen, function_exists, fwrite, is_resource, json_decode, mb_strcut, ob_end_flush, ob_get_level, preg_replace,
    str_replace, str_starts_with, stream_set_chunk_size, strlen, substr;

final class MissingFunction extends \Exception {}

final class Connection
{
    private const LONGEST_MESSAGE = 1000;

    private $incoming;
    private $outgoing;
    private string $function;
    private string $returns;
    private array $types;

    private static self $only;

    /** The one of this process, kept here so that learners find no variable of ours among theirs. */
    public static function open(string $file): void
    {
        self::$only = new self($file);
    }

    public static function only(): self
    {
        return self::$only;
    }

    private function __construct(private readonly string $file)
    {
        $this->incoming = fopen('php://fd/3', 'rb');
        $this->outgoing = fopen('php://fd/4', 'wb');
        stream_set_chunk_size($this->incoming, 1 << 16);
        $signature = $this->receive();
        $plain = static fn(string $type) => str_replace(' ', '', $type);
        $this->function = $signature['function'];
        $this->returns = $plain($signature['returns']);
        $this->types = array_map(static fn($parameter) => $plain($parameter['type']), $signature['parameters']);
    }

    /** Answers calls until there are no more. */
    public function serve(): void
    {
        if (!function_exists($this->function) || (new ReflectionFunction($this->function))->isInternal()) {
            throw new MissingFunction("$this->file has no function $this->function");
        }
        $function = $this->function;
        $readers = array_map(reader(...), $this->types);
        $write = writer($this->returns);
        $this->answer('{"ready":true}');
        while (($arguments = $this->receive()) !== null) {
            foreach ($readers as $i => $read) {
                if ($read !== null) {
                    $arguments[$i] = $read($arguments[$i]);
                }
            }
            try {
                $this->answer('{"value":' . $write($function(...$arguments)) . '}');
            } catch (Throwable $problem) {
                $this->fail($problem);
            }
        }
    }

    /** Answers with what a learner is told of a problem. */
    public function fail(Throwable $problem): void
    {
        if ($problem instanceof WrongType) {
            $place = $problem->expected === $this->returns ? '' : " in place of $problem->expected";
            [$kind, $message] = ['WrongType', "expected $this->returns, got $problem->got$place"];
        } else {
            $kind = $problem instanceof \CompileError ? 'SyntaxError' : str_replace('Assay\\', '', named($problem));
            $message = $this->describe($problem);
        }
        $this->answer('{"error":{"type":' . quote($kind) . ',"message":' . quote($message) . '}}');
    }

    private function receive(): ?array
    {
        $line = fgets($this->incoming);
        return $line === false ? null : json_decode($line, true);
    }

    private function answer(string $text): void
    {
        while (ob_get_level() > 0 && @ob_end_flush());
        $text .= "\n";
        for ($done = 0; $done < strlen($text);) {
            $count = fwrite($this->outgoing, $done === 0 ? $text : substr($text, $done));
            if ($count === false || $count === 0) {
                exit(70);
            }
            $done += $count;
        }
        fflush($this->outgoing);
    }

    private function describe(Throwable $problem): string
    {
        $text = preg_replace('~,? (called )?in /assay/driver/\S+ on line \d+~', '', $problem->getMessage()) ?? '';
        $text = str_replace('/work/', '', $text);
        if (strlen($text) > self::LONGEST_MESSAGE) {
            $text = mb_strcut($text, 0, self::LONGEST_MESSAGE, 'UTF-8') . '…';
        }
        $place = $this->place($problem);
        return $place === null ? $text : ($text === '' ? '' : "$text ") . "($place)";
    }

    /** The innermost place in the learner's own files. */
    private function place(Throwable $problem): ?string
    {
        foreach ([['file' => $problem->getFile(), 'line' => $problem->getLine()], ...$problem->getTrace()] as $frame) {
            if (str_starts_with($frame['file'] ?? '', '/work/')) {
                return substr($frame['file'], 6) . ':' . $frame['line'];
            }
        }
        return null;
    }
}
