"""Runs tests of a suite by name. Messages and answers go over descriptors that are moved to a random place before a learner's code
is loaded, and each answer repeats the secret of its message. Learner and suite share this process, so all of this keeps honest
programs honest and makes forging work; it cannot make it impossible."""

import os
import sys
from _json import encode_basestring_ascii as quote
from fcntl import F_DUPFD_CLOEXEC, fcntl
from importlib import import_module

from assay._seal import Seal
from assay._serve import Json, describe, make_scanner


def hidden(descriptor):
    """The same file under another number, random and not handed on to children."""
    moved = fcntl(descriptor, F_DUPFD_CLOEXEC, 20 + os.urandom(1)[0] % 200)
    os.close(descriptor)
    return moved


def channel():
    incoming, outgoing = open(hidden(3), "rb"), hidden(4)
    scan, write, output = make_scanner(Json), os.write, (sys.stdout, sys.stderr)

    def receive():
        line = incoming.readline()
        return scan(line.decode(), 0)[0] if line else None

    def answer(message, text):
        for stream in (*output, sys.stdout, sys.stderr):
            try:
                stream.flush()
            except Exception:
                pass
        line = f'{{"secret":{quote(message["secret"])},{text}}}\n'.encode()
        while line:
            line = line[write(outgoing, line):]

    return receive, answer


def serve(name):
    sys.dont_write_bytecode = True
    sys.setrecursionlimit(10_000)
    sys.argv[:] = [name]
    framework = import_module("assay._" + name)
    receive, answer = channel()
    message = receive()
    sys.path.append("/work")  # behind the framework and the standard library, so that nothing here takes their place
    seal, done = None, False

    def close():
        """Called by the framework before it loads anybody's code."""
        nonlocal seal
        seal = Seal(framework.SEALED)

    def run(tests, perform):
        """Called by the framework when it has found its tests; returns when there are no more messages."""
        nonlocal done
        done = True
        seal.add({file.removesuffix(".py") for file in message["suite"]})
        listed = ",".join("[" + ",".join(map(quote, path)) + "]" for path in tests)
        answer(message, f'"ready":true,"tests":[{listed}]')
        while (question := receive()) is not None:
            result, text = perform(tests[tuple(question["run"])])
            changed = seal.broken()
            if changed:
                result, text = "error", f"the program changed what the tests use: {changed}"
            answer(question, f'"result":"{result}","message":{quote(text)}')

    def fail(kind, text):
        if not done:
            answer(message, f'"error":{{"type":{quote(kind)},"message":{quote(text)}}}')

    framework.serve(message["suite"], close, run, fail)


def named(problem):
    """An exception as a learner reads it."""
    return ": ".join(part for part in (type(problem).__name__, describe(problem)) if part)


def verdict(problem, failures):
    return ("failed" if isinstance(problem, failures) else "error"), named(problem)
