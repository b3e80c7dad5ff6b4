import os


def behave(how):
    if how == "exit":
        os._exit(0)
    if how == "raise":
        raise LookupError("no way")
    while how == "loop":
        pass
    return 41 if how == "fail" else 42
