"""Reads MariaDB's plans, as EXPLAIN writes them in JSON."""

import json
import re

from refused import Refused

REAL = re.compile(r"`[^`]*`\.`([^`]*)` `([^`]*)`|`[^`]*`\.`([^`]*)`(?! `)")
WALKS = ("ALL", "index")


def plan(asked, text):
    """One entry for each use of a table, under its own name; `full` says that all of it, or of an index, is read."""
    try:
        ((written,),) = asked("EXPLAIN FORMAT=JSON " + text)
        asked("EXPLAIN EXTENDED " + text)
        rewritten = " ".join(str(row[2]) for row in asked("SHOW WARNINGS"))
    except (Refused, ValueError):
        return []
    names = {alias: table for table, alias, _ in REAL.findall(rewritten) if alias}
    return [entry(table, names) for table in _tables(json.loads(written))]


def entry(table, names):
    name = table.get("table_name", "")
    return {"table": names.get(name, name), "index": table.get("key"), "full": table.get("access_type") in WALKS}


def _tables(node):
    if isinstance(node, dict):
        for name, below in node.items():
            if name == "table" and isinstance(below, dict):
                yield below
            yield from _tables(below)
    elif isinstance(node, list):
        for below in node:
            yield from _tables(below)
