import sys


def main():
    lines = sys.stdin.read().splitlines()
    quantum = int(lines[0])
    for line in lines[1:]:
        command, *arguments = line.split()
        if command == "add":
            name, work = arguments[0], int(arguments[1])
        elif command == "cancel":
            name = arguments[0]
        elif command == "run":
            turns = int(arguments[0])


main()
