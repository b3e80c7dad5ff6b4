import sys

OWN = ("assay", "assay._serve", "assay._types")


def join_words(words):
    taken = [name for name in OWN if not sys.modules[name].__file__.startswith("/assay/driver/")]
    taken += [name for name, module in sys.modules.items() if name != "solution" and (getattr(module, "__file__", None) or "").startswith("/work/")]
    print("BREACH" if taken else "HELD", *taken)
    return ""
