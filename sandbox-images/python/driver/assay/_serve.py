"""Loads a learner's module and answers calls of one of its functions: messages come on descriptor 3, answers go to 4.
A learner may replace any name they like, so the built-in ones are put back whenever their code has run."""

import builtins
import sys
from _json import encode_basestring_ascii as quote
from _json import make_scanner

from assay._types import WrongType, reader, writer

LONGEST_MESSAGE = 1000


class Json:
    strict = True
    object_hook = object_pairs_hook = None
    parse_float = parse_constant = float
    parse_int = int


ORIGINAL = dict(vars(builtins))
restore = vars(builtins).update


def run(function, *arguments):
    try:
        return function(*arguments)
    finally:
        restore(ORIGINAL)


def serve(file):
    incoming, outgoing = open(3, "rb"), open(4, "wb")
    scan, output = make_scanner(Json), (sys.stdout, sys.stderr)

    def answer(text):
        for stream in (*output, sys.stdout, sys.stderr):
            try:
                stream.flush()
            except Exception:
                pass
        outgoing.write(text.encode())
        outgoing.write(b"\n")
        outgoing.flush()

    signature = scan(incoming.readline().decode(), 0)[0]
    readers = [reader(parameter["type"]) for parameter in signature["parameters"]]
    write = writer(signature["returns"])
    try:
        function = run(load, file, signature["function"])
    except SystemExit:
        raise
    except BaseException as problem:
        answer(error(problem, signature))
        return
    answer('{"ready":true}')
    for line in incoming:
        arguments = scan(line.decode(), 0)[0]
        arguments = [read(value) if read else value for read, value in zip(readers, arguments)]
        try:
            text = '{"value":' + write(run(function, *arguments)) + "}"
        except SystemExit:
            raise
        except BaseException as problem:
            text = error(problem, signature)
        answer(text)


class MissingFunction(Exception):
    pass


def load(file, name):
    sys.setrecursionlimit(100_000)
    sys.path.insert(0, "/work")
    sys.argv[:] = [file]
    builtins.exit = builtins.quit = sys.exit
    with open("/work/" + file, "rb") as source:
        code = compile(source.read(), file, "exec", dont_inherit=True)
    module = type(sys)(file.removesuffix(".py"))
    module.__file__ = "/work/" + file
    sys.modules[module.__name__] = module
    exec(code, module.__dict__)
    function = getattr(module, name, None)
    if not callable(function):
        raise MissingFunction(f"{file} has no function {name}")
    return function


def error(problem, signature):
    kind = "SyntaxError" if isinstance(problem, SyntaxError) else type(problem).__name__
    if isinstance(problem, WrongType):
        place = "" if problem.expected == signature["returns"] else f" in place of {problem.expected}"
        message = f"expected {signature['returns']}, got {problem.got}{place}"
    else:
        message = describe(problem)
    return f'{{"error":{{"type":{quote(kind)},"message":{quote(message)}}}}}'


def describe(problem):
    try:
        text = str(problem.msg if isinstance(problem, SyntaxError) else problem)
    except Exception:
        text = ""
    text = text if len(text) <= LONGEST_MESSAGE else text[:LONGEST_MESSAGE] + "…"
    place = None
    if isinstance(problem, SyntaxError):
        place = learners(problem.filename or sys.argv[0], problem.lineno)
    trace = problem.__traceback__
    while trace and not isinstance(problem, SyntaxError):
        place = learners(trace.tb_frame.f_code.co_filename, trace.tb_lineno) or place
        trace = trace.tb_next
    return " ".join(part for part in (text, place and f"({place})") if part)


def learners(path, line):
    """The place, when it is in one of the learner's files."""
    path = path.removeprefix("/work/")
    return None if path.startswith(("/", "<")) else f"{path}:{line}" if line else path
