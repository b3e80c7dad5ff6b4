"""A language as its description says, in its real image, under the real agent."""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE / "agent" / "test"))

from description import parse  # noqa: E402
from agent_client import BUILDER, Sandbox  # noqa: E402
from docker_engine import MIB  # noqa: E402


class Language:
    def __init__(self, file):
        self.image = file.parent.name
        self.folder = file.parent
        self.about = parse(file.read_text())
        self.name = self.about["name"]
        self.base = self.about.get("versionOf", self.name)  # learners write the same in each version

    def sandbox(self):
        memory = max(256 + self.number("limits"), self.number("compileLimits")) * MIB
        return Sandbox(f"assay/{self.image}", Memory=memory, MemorySwap=memory)

    def number(self, limits):
        return int(self.about[limits]["memory"].removesuffix("MiB"))

    def environment(self):
        return ["PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/tmp"] + [f"{k}={v}" for k, v in self.about["environment"].items()]

    def compile(self, sandbox, source, function=None):
        """The termination of the first command that failed, or of the last."""
        recipe = self.about["function"] if function else self.about
        sandbox.put(self.about["file"], source if isinstance(source, bytes) else source.encode())
        ended = None
        for command in recipe.get("compile", []) + recipe.get("check", []):
            ended = sandbox.run(*self.filled(command, function), user=BUILDER, env=self.environment(), cpu=30, wall=90)
            if (ended.how, ended.code) != ("exited", 0):
                break
        return ended

    def run(self, sandbox, **limits):
        return sandbox.run(*self.about["run"], env=self.environment(), **({"cpu": 10, "wall": 60} | limits))

    def start(self, sandbox, function):
        sandbox.start(*self.filled(self.about["function"]["run"], function), env=self.environment(), cpu=60, wall=600)

    def filled(self, command, function):
        return [word.replace("{function}", function or "") for word in command]

    def write(self, snake):
        if self.about["habit"] == "snake":
            return snake
        first, *others = snake.split("_")
        return first + "".join(word.capitalize() for word in others)


def signature(name, parameters, returns):
    return json.dumps({"function": name, "parameters": [{"name": n, "type": t} for n, t in parameters], "returns": returns})


def languages():
    """Those of programs: databases have drivers of another kind."""
    described = map(Language, sorted(HERE.glob("*/*.yaml")))
    return {language.name: language for language in described if language.about.get("database") != "true"}
