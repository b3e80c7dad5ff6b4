<?php

// suite.php CALLS ANSWERS: runs tests of a PHPUnit suite by name. Each answer repeats the secret of its message. Learner and suite share this process:
// what is kept here makes forging work, not impossible.

namespace Assay;

require '/usr/share/php/PHPUnit/Autoload.php';

use PHPUnit\Event;
use PHPUnit\Framework\DataProviderTestSuite;
use PHPUnit\Framework\TestCase;
use PHPUnit\Framework\TestSuite;
use PHPUnit\TestRunner\TestResult;
use PHPUnit\TextUI\Configuration\Builder;
use ReflectionClass;
use Throwable;

final class Suite
{
    private const LONGEST_MESSAGE = 1000;
    private const FRAMEWORK = '/usr/share/php/';

    private $taken;
    private $incoming;
    private $outgoing;

    public function __construct(string $calls, string $answers)
    {
        $this->taken = [fopen('/dev/null', 'rb'), fopen('/dev/null', 'wb')]; // where everybody would look for the others
        $this->incoming = fopen("php://fd/$calls", 'rb');
        $this->outgoing = fopen("php://fd/$answers", 'wb');
        stream_set_chunk_size($this->incoming, 1 << 16);
        (new Builder())->build(['phpunit', '--no-configuration', '--do-not-cache-result']);
        TestResult\Facade::init();
        Event\Facade::instance()->seal();
        set_include_path('/work');
    }

    /** Answers messages until there are no more. */
    public function serve(): void
    {
        $message = $this->receive();
        try {
            $tests = $this->tests($message['suite']);
        } catch (Throwable $problem) {
            $kind = $problem instanceof \CompileError ? 'SyntaxError' : '';
            $this->answer($message, ['error' => ['type' => $kind, 'message' => $this->named($problem)]]);
            return;
        }
        $this->answer($message, ['ready' => true, 'tests' => array_column($tests, 0)]);
        while (($question = $this->receive()) !== null) {
            $test = $tests[json_encode($question['run'])][1];
            [$result, $text] = $this->run($test);
            $intruder = $this->intruder();
            if ($intruder !== null) {
                [$result, $text] = ['error', "the program has a class $intruder of its own, which the tests use"];
            }
            $this->answer($question, ['result' => $result, 'message' => $text]);
        }
    }

    private function tests(array $files): array
    {
        $before = get_declared_classes();
        foreach ($files as $file) {
            if (str_ends_with($file, '.php')) {
                require_once "/work/$file";
            }
        }
        $tests = [];
        foreach (array_diff(get_declared_classes(), $before) as $name) {
            $class = new ReflectionClass($name);
            if ($class->isSubclassOf(TestCase::class) && !$class->isAbstract()) {
                foreach ($this->flat(TestSuite::fromClassReflector($class)) as $test) {
                    $path = [$class->getShortName(), $test->nameWithDataSet()];
                    $tests[json_encode($path)] = [$path, $test];
                }
            }
        }
        return $tests;
    }

    private function flat(TestSuite $suite): iterable
    {
        foreach ($suite as $test) {
            if ($test instanceof TestSuite) {
                yield from $this->flat($test);
            } elseif ($test instanceof TestCase) {
                yield $test;
            }
        }
    }

    private function run(TestCase $test): array
    {
        $alone = TestSuite::empty($test::class);
        $alone->addTest($test);
        $alone->run();
        echo $test->output();
        $status = $test->status();
        $text = mb_strcut(str_replace('/work/', '', $status->message()), 0, self::LONGEST_MESSAGE);
        return [
            match (true) {
                $status->isSuccess(), $status->isNotice(), $status->isWarning(), $status->isDeprecation() => 'passed',
                $status->isFailure() => 'failed',
                $status->isSkipped(), $status->isIncomplete(), $status->isRisky() => 'skipped',
                default => 'error',
            },
            $text,
        ];
    }

    /** A class in the framework's place that is not the framework's; null when there is none. */
    private function intruder(): ?string
    {
        foreach (get_declared_classes() as $name) {
            if (preg_match('~^(PHPUnit|SebastianBergmann|DeepCopy|PhpParser)\\\\~i', $name) === 1
                && !str_starts_with((string) (new ReflectionClass($name))->getFileName(), self::FRAMEWORK)) {
                return $name;
            }
        }
        return null;
    }

    private function receive(): ?array
    {
        $line = fgets($this->incoming);
        return $line === false ? null : json_decode($line, true);
    }

    private function answer(array $message, array $fields): void
    {
        while (ob_get_level() > 0 && @ob_end_flush());
        $text = json_encode(['secret' => $message['secret'], ...$fields], JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES) . "\n";
        for ($done = 0; $done < strlen($text);) {
            $count = fwrite($this->outgoing, substr($text, $done));
            if ($count === false || $count === 0) {
                exit(70);
            }
            $done += $count;
        }
        fflush($this->outgoing);
    }

    /** A problem as a learner reads it, with its place in a file of theirs or of the suite. */
    private function named(Throwable $problem): string
    {
        $place = '';
        foreach ([['file' => $problem->getFile(), 'line' => $problem->getLine()], ...$problem->getTrace()] as $frame) {
            if ($place === '' && str_starts_with($frame['file'] ?? '', '/work/')) {
                $place = ' (' . substr($frame['file'], 6) . ':' . $frame['line'] . ')';
            }
        }
        $text = mb_strcut(str_replace('/work/', '', $problem->getMessage()), 0, self::LONGEST_MESSAGE);
        return $problem::class . ": $text$place";
    }
}

$answers = array_pop($argv);
$calls = array_pop($argv);
$argc = count($argv);
(new Suite($calls, $answers))->serve();
