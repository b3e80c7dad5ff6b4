"""Accepts every route that uses given links, begins and ends where it should, and has as many servers as the expected one."""
import sys


def end(status, words=""):
    with open(sys.argv[3] + "teammessage.txt", "w") as message:
        message.write(words)
    sys.exit(status)


with open(sys.argv[1]) as given, open(sys.argv[2]) as answer:
    first, last, _, *ends = given.read().split()
    expected = answer.read().split()
links = set(zip(ends[::2], ends[1::2]))
links |= {(to, start) for start, to in links}

route = sys.stdin.buffer.read().decode("ascii", "replace").split()
if not route:
    end(43, "Nothing was printed.")
if route == ["unreachable"]:
    end(42 if route == expected else 43, "" if route == expected else "There is a route.")
if route[0] != first or route[-1] != last:
    end(43, "The route does not lead from the first server of the input to the second one.")
if not links.issuperset(zip(route, route[1:])):
    end(43, "Two servers that follow each other on the route have no link.")
if len(route) > len(expected):
    end(43, "There is a route with fewer hops.")
end(42)
