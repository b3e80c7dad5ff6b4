"""PostgreSQL: a data set is a database, a copy one that is made from it."""

import os
import sys
import time

import psycopg2
from psycopg2 import extensions

from plan import examined, plan
from refused import Refused, Room
from statements import POSTGRESQL

DIALECT = POSTGRESQL
BIN = "/usr/lib/postgresql/17/bin/"
CLUSTER = "/tmp/cluster"
WORK = "work"
PATIENCE_SECONDS = 90
TYPES = {16: "boolean", 20: "integer", 21: "integer", 23: "integer", 26: "integer", 1700: "decimal", 700: "float", 701: "float",
         1082: "date", 1083: "time", 1266: "timetz", 1114: "timestamp", 1184: "timestamptz"}
KINDS = {"23505": "unique", "23P01": "unique", "23503": "foreign_key", "23514": "check", "23502": "not_null", "42601": "syntax",
         "42501": "denied", "57014": "time", "53100": "memory", "53200": "memory", "53400": "memory", "54000": "memory",
         "57P01": "gone", "57P02": "gone", "57P03": "gone"}
RIGHTS = {
    "read": ["GRANT SELECT ON ALL TABLES IN SCHEMA public TO learner"],
    "write": ["GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO learner",
              "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO learner"],
    "create": ["GRANT author TO learner", "GRANT CREATE ON SCHEMA public TO learner"],
}
# Values stay as the server writes them: their columns' types are told beside them.
extensions.register_type(extensions.new_type(tuple(extensions.string_types), "AS_WRITTEN", lambda value, cursor: value))


def refusal(error):
    code = error.pgcode or ""
    if not code and (isinstance(error, psycopg2.OperationalError) or isinstance(error, psycopg2.InterfaceError)):
        return Refused("gone", code, "the connection was closed")
    kind = KINDS.get(code, "denied" if code.startswith("28") else "other")
    message = error.diag.message_primary or str(error).strip()
    hints = [text for text in (error.diag.message_detail, error.diag.message_hint) if text]
    return Refused(kind, code, ". ".join(part.rstrip(".") for part in [message, *hints]), _line(error))


def _line(error):
    position = error.diag.statement_position
    query = error.cursor.query if error.cursor is not None else None
    return query.decode("utf-8", "replace").count("\n", 0, int(position) - 1) + 1 if position and query else None


def connected(database, user):
    try:
        connection = psycopg2.connect(host=CLUSTER, dbname=database, user=user, client_encoding="UTF8")
    except psycopg2.Error as error:
        raise refusal(error) from None
    connection.autocommit = True
    return connection


class Database:
    def __init__(self):
        os.waitpid(os.posix_spawn("/usr/bin/tar", ["tar", "-C", "/tmp", "-xf", "/assay/cluster.tar"], os.environ), 0)
        silent = [(os.POSIX_SPAWN_OPEN, fd, "/dev/null", os.O_RDWR, 0) for fd in (0, 1, 2)]
        closed = [(os.POSIX_SPAWN_CLOSE, fd) for fd in (3, 4)]
        os.posix_spawn(BIN + "postgres", [BIN + "postgres", "-D", CLUSTER], os.environ, file_actions=silent + closed)
        self.admin = self._admin()
        self.may = "read"

    def _admin(self):
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                return connected("template1", "postgres")
            except Refused:
                if time.monotonic() > deadline:
                    sys.exit("the database does not start")
                time.sleep(0.004)

    def _order(self, *statements):
        with self.admin.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)

    def load(self, name, sql, may):
        self.may = may
        self._order("REVOKE author FROM learner", f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name} STRATEGY file_copy")
        self._authors(name, sql, "ANALYZE")
        if may == "create":
            admin = connected(name, "postgres")
            with admin.cursor() as cursor:
                for right in RIGHTS[may]:
                    cursor.execute(right)
            admin.close()

    def copy(self, name, setup):
        """From the data set alone: no role keeps a setting, and the database before is gone with all that was connected to it."""
        self._order(f"DROP DATABASE IF EXISTS {WORK} WITH (FORCE)", "ALTER ROLE learner RESET ALL",
                    f"CREATE DATABASE {WORK} TEMPLATE {name} STRATEGY file_copy")
        if setup:
            self._authors(WORK, setup)

    def _authors(self, name, *statements):
        """Carries out what is the exercise's own, and lets learners use the tables that it makes."""
        connection = connected(name, "author")
        try:
            with connection.cursor() as cursor:
                for statement in [*statements, *(RIGHTS[self.may] if self.may != "create" else [])]:
                    if statement.strip():
                        cursor.execute(statement)
        except psycopg2.Error as error:
            raise refusal(error) from None
        finally:
            connection.close()

    def session(self):
        self._order("ALTER ROLE learner RESET ALL")
        return Session(connected(WORK, "learner"))


class Session:
    def __init__(self, connection):
        self.connection = connection

    def __enter__(self):
        return self

    def __exit__(self, *ignored):
        self.connection.close()

    def execute(self, statement, most):
        try:
            with self.connection.cursor() as cursor:
                cursor.execute(statement.text)
                if cursor.description is None:
                    return {"affected": max(cursor.rowcount, 0)}
                room = Room(most)
                return {
                    "columns": [column.name for column in cursor.description],
                    "types": [TYPES.get(column.type_code, "text") for column in cursor.description],
                    "rows": [room.take(row) for row in cursor],
                }
        except psycopg2.Error as error:
            raise refusal(error) from None
        except MemoryError:
            raise Refused("memory", "", "out of memory") from None

    def plan(self, statement):
        return plan(self._explained("EXPLAIN (FORMAT JSON) ", statement))

    def examined(self, statement):
        return examined(self._explained("EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ", statement))

    def _explained(self, how, statement):
        try:
            with self.connection.cursor() as cursor:
                cursor.execute(how + statement.text)
                return cursor.fetchone()[0]
        except psycopg2.Error:
            return "[]"
