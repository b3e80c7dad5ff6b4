"""MariaDB: a data set is a script, a copy a database that the script has filled."""

import os
import sys
import time

import MySQLdb
from MySQLdb import _mysql
from MySQLdb.constants import CLIENT, FIELD_TYPE, FLAG

from plan import plan
from refused import Refused, Room
from statements import MARIADB, split

DIALECT = MARIADB
SOCKET = "/tmp/data/socket"
WORK = "work"
LEARNER = "learner@localhost"
PATIENCE_SECONDS = 90
BINARY = 63
TYPES = {
    **dict.fromkeys((FIELD_TYPE.TINY, FIELD_TYPE.SHORT, FIELD_TYPE.LONG, FIELD_TYPE.LONGLONG, FIELD_TYPE.INT24, FIELD_TYPE.YEAR), "integer"),
    **dict.fromkeys((FIELD_TYPE.DECIMAL, FIELD_TYPE.NEWDECIMAL), "decimal"),
    **dict.fromkeys((FIELD_TYPE.FLOAT, FIELD_TYPE.DOUBLE), "float"),
    FIELD_TYPE.DATE: "date", FIELD_TYPE.TIME: "time",
    FIELD_TYPE.DATETIME: "timestamp", FIELD_TYPE.TIMESTAMP: "timestamp",
}
TEXTS = {FIELD_TYPE.VAR_STRING, FIELD_TYPE.STRING, FIELD_TYPE.VARCHAR, FIELD_TYPE.BLOB, FIELD_TYPE.TINY_BLOB,
         FIELD_TYPE.MEDIUM_BLOB, FIELD_TYPE.LONG_BLOB, FIELD_TYPE.BIT, FIELD_TYPE.GEOMETRY}
KINDS = {1062: "unique", 1169: "unique", 1586: "unique", 1216: "foreign_key", 1217: "foreign_key", 1451: "foreign_key", 1452: "foreign_key",
         1834: "foreign_key", 4025: "check", 1048: "not_null", 1364: "not_null", 1566: "not_null", 1064: "syntax", 1149: "syntax",
         1044: "denied", 1045: "denied", 1142: "denied", 1143: "denied", 1227: "denied", 1370: "denied", 1410: "denied", 1290: "denied",
         1969: "time", 1317: "time", 3024: "time", 1037: "memory", 1038: "memory", 1041: "memory", 1114: "memory", 1021: "memory",
         4200: "memory", 4201: "memory", 2006: "gone", 2013: "gone", 2002: "gone", 1927: "gone", 1053: "gone"}
RIGHTS = {"read": "SELECT", "write": "SELECT, INSERT, UPDATE, DELETE", "create": "ALL PRIVILEGES"}


def refusal(error):
    code, message = (error.args + ("", ""))[:2] if len(error.args) > 1 else (0, str(error))
    return Refused(KINDS.get(code, "other"), str(code), str(message))


def connected(user, database=""):
    try:
        connection = _mysql.connect(unix_socket=SOCKET, user=user, db=database, client_flag=CLIENT.MULTI_STATEMENTS)
        connection.set_character_set("utf8mb4")
        return connection
    except MySQLdb.Error as error:
        raise refusal(error) from None


def finished(connection):
    """Has what was begun come to its end; the results are for nobody."""
    while True:
        result = connection.store_result()
        del result
        if connection.next_result() == -1:
            return


class Database:
    def __init__(self):
        os.waitpid(os.posix_spawn("/usr/bin/tar", ["tar", "-C", "/tmp", "-xf", "/assay/data.tar"], os.environ), 0)
        silent = [(os.POSIX_SPAWN_OPEN, fd, "/dev/null", os.O_RDWR, 0) for fd in (0, 1, 2)]
        closed = [(os.POSIX_SPAWN_CLOSE, fd) for fd in (3, 4)]
        os.posix_spawn("/usr/sbin/mariadbd", ["/usr/sbin/mariadbd", "--defaults-file=/assay/driver/options.cnf"], os.environ,
                       file_actions=silent + closed)
        self.admin = self._admin()
        self._order("SET foreign_key_checks = 0")  # a database goes with all of its tables, in any order
        self.scripts = {}
        self.may = "read"
        self.filled = None

    def _admin(self):
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                return connected("root")
            except Refused:
                if time.monotonic() > deadline:
                    sys.exit("the database does not start")
                time.sleep(0.01)

    def _order(self, *statements):
        for statement in statements:
            self.admin.query(statement.encode())
            finished(self.admin)

    def load(self, name, sql, may):
        self.scripts[name] = sql
        self.may = may
        self._fill(name)

    def copy(self, name, setup):
        """Who may only read has left nothing behind, so the database is filled again only where it was not so before."""
        if self.may != "read" or self.filled != name:
            self._fill(name)
        if setup:
            self._authors(setup)
            self.filled = None

    def _fill(self, name):
        self.filled = None
        self._order(f"CREATE OR REPLACE DATABASE {WORK}", f"CREATE OR REPLACE USER {LEARNER}",
                    f"GRANT {RIGHTS[self.may]} ON {WORK}.* TO {LEARNER}")
        self._authors(self.scripts[name])
        self.filled = name

    def _authors(self, sql):
        connection = connected("root", WORK)
        try:
            for statement in split("SET autocommit = 0; " + sql + "\n; COMMIT", MARIADB):
                try:
                    connection.query(statement.text.encode())
                    finished(connection)
                except MySQLdb.Error as error:
                    refused = refusal(error)
                    refused.line = statement.line
                    raise refused from None
        finally:
            connection.close()

    def session(self):
        return Session(connected("learner", WORK))


class Session:
    def __init__(self, connection):
        self.connection = connection

    def __enter__(self):
        return self

    def __exit__(self, *ignored):
        self.connection.close()

    def execute(self, statement, most):
        try:
            self.connection.query(statement.text.encode("utf-8", "replace"))
            return self._result(most)
        except MySQLdb.Error as error:
            raise refusal(error) from None

    def _result(self, most):
        """The last rows of a statement: a procedure may have several results."""
        told = None
        while True:
            result = self.connection.use_result()
            if result is not None:
                told = _rows(result, most)
            if self.connection.next_result() == -1:
                return told or {"affected": self.connection.affected_rows()}

    def plan(self, statement):
        return plan(self._asked, statement.text)

    def examined(self, statement):
        def read():
            return int(self._asked("SHOW SESSION STATUS LIKE 'Rows_read'")[0][1])

        before = read()
        self._asked(statement.text)
        return read() - before

    def _asked(self, text):
        try:
            self.connection.query(text.encode("utf-8", "replace"))
            result = self.connection.store_result()
            rows = result.fetch_row(0, 0) if result is not None else ()
            finished_rows = [[value.decode("utf-8", "replace") if isinstance(value, bytes) else value for value in row] for row in rows]
            while self.connection.next_result() != -1:
                self.connection.store_result()
            return finished_rows
        except MySQLdb.Error as error:
            raise refusal(error) from None


def _rows(result, most):
    columns, room, rows = result.describe(), Room(most), []
    binary = [flags & FLAG.BINARY and kind in TEXTS for (_, kind, *_), flags in zip(columns, result.field_flags())]
    while piece := result.fetch_row(1000, 0):
        rows += (room.take([_told(value, raw) for value, raw in zip(row, binary)]) for row in piece)
    return {
        "columns": [column[0] for column in columns],
        "types": [TYPES.get(column[1], "text") for column in columns],
        "rows": rows,
    }


def _told(value, raw):
    if not isinstance(value, bytes):
        return value
    try:
        return value.decode()
    except UnicodeDecodeError:
        return "\\x" + value.hex() if raw else value.decode("utf-8", "replace")
