"""SQLite in memory: a data set is the bytes of a database file, a copy a database made of these bytes."""

import sqlite3
import warnings

from plan import plan
from refused import Refused, Room
from rights import Rights
from statements import SQLITE, split

DIALECT = SQLITE
LARGEST_VALUE = 32 << 20
KINDS = {
    "SQLITE_CONSTRAINT_UNIQUE": "unique",
    "SQLITE_CONSTRAINT_PRIMARYKEY": "unique",
    "SQLITE_CONSTRAINT_ROWID": "unique",
    "SQLITE_CONSTRAINT_FOREIGNKEY": "foreign_key",
    "SQLITE_CONSTRAINT_CHECK": "check",
    "SQLITE_CONSTRAINT_NOTNULL": "not_null",
    "SQLITE_NOMEM": "memory",
    "SQLITE_FULL": "memory",
    "SQLITE_TOOBIG": "memory",
}


def refusal(error, rights=None):
    code = getattr(error, "sqlite_errorname", "") or ""
    if rights is not None and rights.denied and "authoriz" in str(error) + code.lower().replace("auth", "authoriz"):
        return Refused("denied", code, rights.words())
    kind = KINDS.get(code, "syntax" if "syntax error" in str(error) or "incomplete input" in str(error) else "other")
    return Refused(kind, code, str(error))


def opened(image=None):
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.text_factory = lambda value: value.decode("utf-8", "replace")
    if image:
        connection.deserialize(image)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


class Database:
    def __init__(self):
        warnings.simplefilter("ignore")
        self.images = {}
        self.may = "read"
        self.work = None

    def load(self, name, sql, may):
        connection = opened()
        authors(connection, sql)
        authors(connection, "ANALYZE")
        self.images[name] = connection.serialize()
        self.may = may

    def copy(self, name, setup):
        self.work = opened(self.images[name])
        if setup:
            authors(self.work, setup)

    def session(self):
        """A new connection to the copy, which knows nothing of an earlier one's settings, temporary tables and open transactions."""
        if self.work.in_transaction:
            self.work.rollback()
        image = self.work.serialize()
        self.work.close()
        self.work = opened(image)
        return Session(self.work, Rights(self.may))


def authors(connection, sql):
    for statement in split(sql, SQLITE):
        try:
            connection.execute(statement.text)
        except sqlite3.Error as error:
            refused = refusal(error)
            refused.line = statement.line
            raise refused from None


class Session:
    def __init__(self, connection, rights):
        self.connection = connection
        self.rights = rights

    def __enter__(self):
        self.connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
        self.connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        self.connection.set_authorizer(self.rights.allows)
        return self

    def __exit__(self, *ignored):
        self.connection.set_authorizer(None)

    def execute(self, statement, most):
        self.rights.denied = None
        try:
            cursor = self.connection.execute(statement.text)
            if cursor.description is None:
                return {"affected": max(cursor.rowcount, 0)}
            room = Room(most)
            return {
                "columns": [column[0] for column in cursor.description],
                "rows": [room.take([told(value) for value in row]) for row in cursor],
            }
        except (sqlite3.Error, sqlite3.Warning) as error:
            raise refusal(error, self.rights) from None
        except MemoryError:
            raise Refused("memory", "", "out of memory") from None

    def plan(self, statement):
        self.connection.set_authorizer(None)
        try:
            return plan(self.connection, statement.text)
        finally:
            self.connection.set_authorizer(self.rights.allows)

    def examined(self, statement):
        """SQLite does not count rows."""
        return None


def told(value):
    if isinstance(value, bytes):
        return "\\x" + value.hex()
    if isinstance(value, float) and value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    return value
