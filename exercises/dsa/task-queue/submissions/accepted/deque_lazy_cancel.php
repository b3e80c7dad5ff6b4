<?php

/** A task in the queue; one that was cancelled stays there without work until it is its turn. */
final class Task
{
    public function __construct(public readonly string $name, public int $work) {}
}

$quantum = (int) fgets(STDIN);
$queue = new SplQueue();
$waiting = [];
$clock = 0;
$finished = '';
while (($line = fgets(STDIN)) !== false) {
    $words = explode(' ', trim($line));
    switch ($words[0]) {
        case 'add':
            $task = new Task($words[1], (int) $words[2]);
            $queue->enqueue($task);
            $waiting[$task->name] = $task;
            break;
        case 'cancel':
            if (isset($waiting[$words[1]])) {
                $waiting[$words[1]]->work = 0;
                unset($waiting[$words[1]]);
            }
            break;
        case 'run':
            for ($turns = (int) $words[1]; $turns > 0 && !$queue->isEmpty(); ) {
                $task = $queue->dequeue();
                if ($task->work === 0) {
                    continue;
                }
                $turns--;
                if ($task->work > $quantum) {
                    $clock += $quantum;
                    $task->work -= $quantum;
                    $queue->enqueue($task);
                } else {
                    $clock += $task->work;
                    unset($waiting[$task->name]);
                    $finished .= "$task->name $clock\n";
                }
            }
            break;
    }
}
echo $finished;
