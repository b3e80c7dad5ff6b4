"""Why a database did not carry a statement out."""


class Refused(Exception):
    """`kind` is one of: unique, foreign_key, check, not_null, syntax, denied, time, memory, size, gone, other."""

    def __init__(self, kind, code, message, line=None):
        super().__init__(message)
        self.kind = kind
        self.code = code
        self.line = line

    def told(self, begin):
        """As it is answered; `begin` is the line where the statement begins in its script."""
        line = begin + (self.line or 1) - 1 if begin else self.line
        return {"error": {"kind": self.kind, "code": self.code, "message": str(self), "line": line or 0}}


class Room:
    """Rows up to so many bytes of text; what is more is refused."""

    def __init__(self, most):
        self.left = most

    def take(self, row):
        self.left -= sum(len(value) if isinstance(value, str) else 4 for value in row) + 2 * len(row) + 2
        if self.left < 0:
            raise Refused("size", "", "the result is larger than allowed")
        return row
