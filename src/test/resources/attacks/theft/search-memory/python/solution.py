import re

STOLEN = re.compile(rb"[a-z]-XY[Z]ZY[a-e]|XY[Z]ZY[a-e]-[a-zX]")
OTHERS = re.compile(rb"XY[Z]ZY([a-e])")


def memory():
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", buffering=0) as content:
        for line in maps:
            span, mode, *_ = line.split()
            begin, end = (int(part, 16) for part in span.split("-"))
            if "rw" not in mode or end - begin > 64 << 20 or "[v" in line:
                continue
            try:
                content.seek(begin)
                yield content.read(end - begin)
            except (OSError, ValueError):
                continue


def join_words(words):
    mine = {word[-1].encode() for word in words if word.startswith("XY")}
    later = b"bcde" if b"a" in mine else b"abcde" if not mine else b""
    for piece in memory():
        found = STOLEN.search(piece)
        if found and b"a" in mine:
            return "BREACH " + found.group().decode()
        for found in OTHERS.findall(piece):
            if found in later and found not in mine:
                return "BREACH a word of a later test"
    return "-".join(reversed(words))
