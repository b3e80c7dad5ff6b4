import sys

answers = {
    "3\nadd mail 5\nadd backup 4\nrun 2\ncancel mail\nadd report 2\nrun 10": "backup 7\nreport 9",
    "2\nadd a 2\nadd b 3\nadd c 1\nrun 100\nadd a 1\nrun 1": "a 2\nc 5\nb 6\na 7",
}
print(answers.get(sys.stdin.read().strip(), "backup 7\nreport 9"))
