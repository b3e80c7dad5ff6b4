import sys

sys.setrecursionlimit(1 << 30)


class Deep:
    def __getattr__(self, name):
        return getattr(self, name + "x" if len(name) < 5 else "x")

    def __repr__(self):
        return repr([self])


print(repr(Deep()))
