"""Takes a script apart into its statements, as a database's own shell does, with the line that each begins in."""

import re

_BODIES = {"TRIGGER", "FUNCTION", "PROCEDURE", "EVENT"}  # what CREATE makes with statements inside
_LOOPS = re.compile(r"\s+(IF|LOOP|WHILE|REPEAT|FOR)\b", re.IGNORECASE)

_COMMON = r"""
    (?P<blank>\s+|--[^\n]*{hash}|/\*(?:.*?\*/|.*))
  | '{quoted}(?:'|\Z)
  | "{doubled}(?:"|\Z)
  | `[^`]*(?:`|\Z)
  {dollar}
  | (?P<word>[^\W\d][\w$]*)
  | \d[\w.]*
  | .
"""
_PLAIN = {"quoted": r"[^']*(?:''[^']*)*+", "doubled": r'[^"]*(?:""[^"]*)*+'}
_ESCAPED = {"quoted": r"(?:[^'\\]|\\.|'')*+", "doubled": r'(?:[^"\\]|\\.|"")*+'}
_TAGGED = r"""
  | [eE]'(?:[^'\\]|\\.|'')*+(?:'|\Z)
  | (?P<tag>\$(?:[^\W\d]\w*)?\$)
"""


def _tokens(dollar="", comment="", **quotes):
    return re.compile(_COMMON.format(dollar=dollar, hash=comment, **quotes), re.VERBOSE | re.DOTALL)


SQLITE = _tokens(**_PLAIN)
POSTGRESQL = _tokens(dollar=_TAGGED, **_PLAIN)
MARIADB = _tokens(comment=r"|\#[^\n]*|--(?=\Z)", **_ESCAPED)


class Statement:
    """One statement without its end, and the line of the script, from 1, that it begins in."""

    def __init__(self, text, line, words):
        self.text = text
        self.line = line
        self.words = words

    def reads(self):
        """Whether it is a query, which can be asked again without changing anything that it did not change before."""
        return self.words[:1] in (["SELECT"], ["WITH"], ["VALUES"], ["TABLE"])


def _nested_comment(text, at):
    """The end of a comment that begins here and may hold others."""
    depth = 0
    for mark in re.compile(r"/\*|\*/").finditer(text, at):
        depth += 1 if mark.group() == "/*" else -1
        if depth == 0:
            return mark.end()
    return len(text)


def split(text, dialect):
    """The statements of a script; what is not closed at its end is a statement, too: the database says what it misses."""
    at, begin, words, depth, end = 0, None, [], 0, ";"
    found = []

    def close(stop):
        if begin is not None:
            found.append(Statement(text[begin:stop], text.count("\n", 0, begin) + 1, words))

    while at < len(text):
        if depth <= 0 and text.startswith(end, at):
            close(at)
            at, begin, words, depth = at + len(end), None, [], 0
            continue
        token = dialect.match(text, at)
        stop = token.end()
        if token["blank"]:
            if dialect is POSTGRESQL and text.startswith("/*", at):
                stop = _nested_comment(text, at)
            at = stop
            continue
        word = (token["word"] or "").upper()
        if begin is None and word == "DELIMITER" and dialect is MARIADB:
            line = text[stop:].split("\n", 1)[0]
            end, at = line.strip() or end, stop + len(line)
            continue
        begin = at if begin is None else begin
        if "tag" in token.groupdict() and token["tag"]:
            close_tag = text.find(token["tag"], stop)
            stop = len(text) if close_tag < 0 else close_tag + len(token["tag"])
        if word:
            words.append(word)
            depth += _deeper(words, text, stop)
        at = stop
    close(len(text))
    return found


def _deeper(words, text, stop):
    """How a word changes the depth of the blocks in what CREATE makes."""
    if words[0] != "CREATE" or not _BODIES.intersection(words[:12]):
        return 0
    if words[-1] in ("BEGIN", "CASE") and words[-2:] != ["END", "CASE"]:
        return 1
    return -1 if words[-1] == "END" and not _LOOPS.match(text, stop) else 0
