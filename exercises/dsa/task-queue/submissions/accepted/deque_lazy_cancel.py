import sys
from collections import deque


def main():
    lines = sys.stdin.read().splitlines()
    quantum = int(lines[0])
    queue = deque()
    waiting = {}
    clock = 0
    finished = []
    for line in lines[1:]:
        command, *arguments = line.split()
        if command == "add":
            task = [arguments[0], int(arguments[1])]
            queue.append(task)
            waiting[task[0]] = task
        elif command == "cancel":
            task = waiting.pop(arguments[0], None)
            if task is not None:
                task[1] = 0
        else:
            turns = int(arguments[0])
            while turns and queue:
                task = queue.popleft()
                name, work = task
                if work == 0:
                    continue
                turns -= 1
                if work > quantum:
                    clock += quantum
                    task[1] = work - quantum
                    queue.append(task)
                else:
                    clock += work
                    del waiting[name]
                    finished.append(f"{name} {clock}")
    print("\n".join(finished))


main()
