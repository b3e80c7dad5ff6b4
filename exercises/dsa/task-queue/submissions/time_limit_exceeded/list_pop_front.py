import sys

lines = sys.stdin.read().splitlines()
quantum = int(lines[0])
queue = []
left = {}
clock = 0
for line in lines[1:]:
    words = line.split()
    if words[0] == "add":
        queue.append(words[1])
        left[words[1]] = int(words[2])
    elif words[0] == "cancel":
        if words[1] in left:
            queue.remove(words[1])
            del left[words[1]]
    else:
        turns = int(words[1])
        while turns and queue:
            turns -= 1
            name = queue.pop(0)
            worked = min(left[name], quantum)
            clock += worked
            left[name] -= worked
            if left[name]:
                queue.append(name)
            else:
                del left[name]
                print(name, clock)
