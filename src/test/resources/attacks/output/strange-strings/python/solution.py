def join_words(words):
    print("\0\x1b[2J\u202e")
    return "\0\x1b[2J\u202e\ud800\U0010ffff\udc00" + "\u0301" * 1000
