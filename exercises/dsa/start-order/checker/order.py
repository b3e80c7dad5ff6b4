"""Accepts every order that has each service once and starts none before what it needs; and no order where none is expected."""
import json
import sys


def end(status, words=""):
    with open(sys.argv[3] + "teammessage.txt", "w") as message:
        message.write(words)
    sys.exit(status)


with open(sys.argv[1]) as given, open(sys.argv[2]) as answer:
    services, needs = json.load(given)
    possible = json.load(answer) != []
order = json.load(sys.stdin)

if not order:
    end(43 if possible else 42, "All services can start, but the result is empty." if possible else "")
if sorted(order) != list(range(services)):
    end(43, "The order does not have every service exactly once.")
place = {service: at for at, service in enumerate(order)}
if any(place[needed] >= place[service] for service, needed in needs):
    end(43, "A service starts before one that it needs.")
end(42)
