import sys
from collections import OrderedDict


def main():
    quantum, *commands = sys.stdin.read().splitlines()
    quantum = int(quantum)
    queue = OrderedDict()
    clock = 0
    for line in commands:
        words = line.split()
        if words[0] == "add":
            queue[words[1]] = int(words[2])
        elif words[0] == "cancel":
            queue.pop(words[1], None)
        else:
            turns = int(words[1])
            while turns and queue:
                turns -= 1
                name = next(iter(queue))
                work = queue[name]
                if work > quantum:
                    clock += quantum
                    queue[name] = work - quantum
                    queue.move_to_end(name)
                else:
                    clock += work
                    del queue[name]
                    print(name, clock)


main()
