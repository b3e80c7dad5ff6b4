"""Notices when functions and classes of a framework are replaced."""

import builtins
import sys
from types import FunctionType


class Seal:
    """What the built-in names hold now, and the modules that are added."""

    def __init__(self, packages):
        self.kept = []
        self.keep([("builtins", vars(builtins))])
        self.add(packages)

    def add(self, packages):
        """Adds the modules below some packages as they are now."""
        spaces = [(name, vars(module)) for name, module in list(sys.modules.items()) if name.split(".")[0] in packages]
        for name, space in list(spaces):
            for key, value in list(space.items()):
                if isinstance(value, type) and value.__module__ == name:
                    spaces.append((f"{name}.{key}", value.__dict__))
        self.keep(spaces)

    def keep(self, spaces):
        self.kept += [(name, space, {key: mark(value) for key, value in space.items() if mark(value)}) for name, space in spaces]

    def broken(self):
        """The name of something that is no longer what it was; None when all is."""
        for name, space, marks in self.kept:
            for key, known in marks.items():
                if mark(space.get(key)) != known:
                    return f"{name}.{key}"
        return None


def mark(value):
    function = getattr(value, "__func__", value) if isinstance(value, (staticmethod, classmethod)) else value
    if type(function) is FunctionType:
        return value, function.__code__, function.__defaults__
    return (value, None, None) if isinstance(value, (type, property, type(len))) else None
