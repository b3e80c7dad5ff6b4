"""How SQLite comes to a query's rows, read off the program that it makes of it: which tree each cursor walks, and how."""

import sqlite3

OPENS = {"OpenRead", "ReopenIdx"}
SEEKS = {"SeekGE", "SeekGT", "SeekLE", "SeekLT", "SeekRowid", "NotExists", "Found", "NotFound", "NoConflict", "IdxGE", "DeferredSeek"}
MAIN = 0


def plan(connection, text):
    """One entry for each use of a table; `full` says that all of it is walked over."""
    try:
        trees = {root: (table, name if kind == "index" else None) for kind, name, table, root in connection.execute(
            "SELECT type, name, tbl_name, rootpage FROM sqlite_schema WHERE rootpage > 0")}
        program = [row[1:5] for row in connection.execute("EXPLAIN " + text)]
    except sqlite3.Error:
        return []
    limited = any(code == "DecrJumpZero" for code, *_ in program) and not any(code.startswith("Sorter") for code, *_ in program)
    cursors = {}
    for code, first, second, third in program:
        if code in OPENS and third == MAIN and second in trees:
            cursors[first] = (trees[second], set())
        elif code == "DeferredSeek":
            cursors.get(third, (None, set()))[1].add(code)
        elif first in cursors:
            cursors[first][1].add(code)
    return [entry(*tree, codes, limited) for tree, codes in cursors.values()]


def entry(table, index, codes, limited):
    walked = bool(codes & {"Rewind", "Last"} and codes & {"Next", "Prev"}) or "Count" in codes
    return {"table": table, "index": index, "full": walked and not codes & SEEKS and not (index and limited)}
