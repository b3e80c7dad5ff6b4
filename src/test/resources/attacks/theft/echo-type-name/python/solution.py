def join_words(words):
    return type(" ".join(words), (), {"__repr__": lambda self: "".join(words)})()
