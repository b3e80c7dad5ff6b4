import sys


def join_words(words):
    print(*words)
    print(*words, file=sys.stderr)
    kind = type("".join(words), (Exception,), {"__str__": lambda self: " ".join(words)})
    namespace = {"kind": kind}
    exec(compile("def f(): raise kind", words[-1] + ".py", "exec"), namespace)
    namespace["f"]()
