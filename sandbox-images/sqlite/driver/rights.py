"""What a learner's statements may do in SQLite, which has no roles: every action is asked for while a statement is prepared."""

import sqlite3

NAMES = {getattr(sqlite3, name): name.removeprefix("SQLITE_").replace("_", " ") for name in dir(sqlite3)
         if name.startswith(("SQLITE_CREATE_", "SQLITE_DROP_", "SQLITE_ALTER", "SQLITE_ANALYZE", "SQLITE_REINDEX"))
         or name in ("SQLITE_ATTACH", "SQLITE_DETACH", "SQLITE_INSERT", "SQLITE_UPDATE", "SQLITE_DELETE", "SQLITE_PRAGMA",
                     "SQLITE_FUNCTION", "SQLITE_READ", "SQLITE_SELECT", "SQLITE_TRANSACTION", "SQLITE_SAVEPOINT", "SQLITE_RECURSIVE")}
READ = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE,
        sqlite3.SQLITE_TRANSACTION, sqlite3.SQLITE_SAVEPOINT, sqlite3.SQLITE_PRAGMA}
WRITE = READ | {sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE}
NEVER = {sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH, sqlite3.SQLITE_CREATE_VTABLE, sqlite3.SQLITE_DROP_VTABLE}
CREATE = set(NAMES) - NEVER
BY_WORD = {"read": READ, "write": WRITE, "create": CREATE}
CHANGES = {sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE}
# What only tells something; the value of these is a name to tell it of.
PRAGMAS = {"table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list",
           "foreign_key_check", "integrity_check", "quick_check"}
FUNCTIONS = {"load_extension", "readfile", "writefile", "edit", "fts3_tokenizer"}


class Rights:
    def __init__(self, may):
        self.may = may
        self.actions = BY_WORD[may]
        self.denied = None

    def allows(self, action, first, second, schema, source):
        fine = action in self.actions
        if action == sqlite3.SQLITE_PRAGMA:
            fine = first.lower() in PRAGMAS or (first.lower() == "foreign_keys" and second is None)
        elif action == sqlite3.SQLITE_FUNCTION:
            fine = (second or "").lower() not in FUNCTIONS
        elif action in CHANGES and self.may != "create":
            fine = fine and not first.lower().startswith("sqlite_")
        if fine:
            return sqlite3.SQLITE_OK
        self.denied = self.denied or f"{NAMES.get(action, 'this')} {first or second or ''}".strip()
        return sqlite3.SQLITE_DENY

    def words(self):
        may = {"read": "read", "write": "read and write rows", "create": "read, write and create"}[self.may]
        return f"not allowed: {self.denied}; here your statements may {may}"
