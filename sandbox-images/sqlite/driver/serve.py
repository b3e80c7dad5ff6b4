"""The driver of a database: answers one JSON line on descriptor 4 for each on descriptor 3. What it is asked is in sandbox-images/README.md."""

import json
import sys

from database import DIALECT, Database, Refused
from statements import split

SOLUTION = "/work/solution.sql"


def load(database, message):
    database.load(message["name"], message["sql"], message["may"])
    return {"done": True}


def copy(database, message):
    database.copy(message["name"], message.get("setup"))
    return {"done": True}


def run(database, message):
    """The learner's statements, one after the other until one fails; of their rows the last ones are told."""
    with open(SOLUTION, encoding="utf-8", errors="replace") as file:
        statements = split(file.read(), DIALECT)
    answer = {"statements": len(statements)}
    with database.session() as session:
        last = None
        for statement in statements:
            try:
                result = session.execute(statement, message["most"])
            except Refused as refused:
                return answer | refused.told(statement.line)
            if "rows" in result:
                last = statement, result
        if last is not None:
            answer |= last[1] | look(session, last[0], message)
    return answer


def ask(database, message):
    """Statements of the exercise's author, in a session of their own; each is answered, whatever became of those before it."""
    answers = []
    with database.session() as session:
        for asked in message["statements"]:
            (statement,) = split(asked["sql"], DIALECT)
            try:
                answers.append(session.execute(statement, message["most"]) | look(session, statement, asked))
            except Refused as refused:
                answers.append(refused.told(None))
    return {"answers": answers}


def look(session, statement, wanted):
    """How the database comes to a query's rows, as far as that is wanted."""
    seen = {}
    if wanted.get("plan"):
        seen["plan"] = session.plan(statement)
    if wanted.get("examined") and statement.reads():
        seen["examined"] = session.examined(statement)
    return seen


DEEDS = {"load": load, "copy": copy, "run": run, "ask": ask}


def main():
    messages, answers = open(3, "rb"), open(4, "wb", buffering=0)
    database = Database()
    for line in messages:
        message = json.loads(line)
        try:
            answer = DEEDS[message["do"]](database, message)
        except Refused as refused:
            answer = refused.told(None)
        answers.write(json.dumps(answer, ensure_ascii=False, allow_nan=False).encode("utf-8", "replace") + b"\n")


if __name__ == "__main__":
    sys.exit(main())
