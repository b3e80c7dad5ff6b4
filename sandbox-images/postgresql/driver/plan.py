"""Reads PostgreSQL's plans, as EXPLAIN writes them in JSON."""

import json

SCANS = ("Seq Scan", "Sample Scan", "Tid Scan", "Index Scan", "Index Only Scan", "Bitmap Heap Scan")
# What needs all rows below it before it gives its first one.
GATHERS = ("Sort", "Aggregate", "Hash", "Materialize", "WindowAgg", "HashAggregate", "SetOp")


def _nodes(node, limited=False):
    """Every node, and whether reading stops as soon as a limit above it is reached."""
    kind = node["Node Type"]
    limited = kind == "Limit" or (limited and kind not in GATHERS)
    yield node, limited
    for below in node.get("Plans", []):
        yield from _nodes(below, limited)


def _roots(text):
    return [plan["Plan"] for plan in json.loads(text)]


def plan(text):
    """One entry for each use of a table; `full` says that all of it is read."""
    found = []
    for root in _roots(text):
        for node, limited in _nodes(root):
            kind, index = node["Node Type"], node.get("Index Name")
            if kind == "Bitmap Index Scan":
                found.append({"table": "", "index": index, "full": False})
            elif kind in SCANS:
                walks_index = index is not None and "Index Cond" not in node and not limited
                found.append({"table": node.get("Relation Name", ""), "index": index, "full": kind == "Seq Scan" or walks_index})
    return found


def examined(text):
    """How many rows were looked at in tables and indexes."""
    total = 0
    for root in _roots(text):
        for node, _ in _nodes(root):
            if node["Node Type"] in SCANS:
                rows = sum(node.get(field, 0) for field in ("Actual Rows", "Rows Removed by Filter", "Rows Removed by Index Recheck"))
                total += round(rows * node.get("Actual Loops", 1))
    return total
