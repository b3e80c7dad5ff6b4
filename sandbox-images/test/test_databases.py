"""Every database's driver in its real image, under the real agent: rows and their types, errors, plans, rights, fresh copies.

    sandbox-images/test/test_databases.py [-v] [-k WORD]       needs the images: sandbox-images/build
"""

import json
import unittest

from languages import HERE, MIB, Sandbox, parse

DATA = """
CREATE TABLE customers (id INTEGER PRIMARY KEY, name VARCHAR(20) NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer INTEGER REFERENCES customers (id), total DECIMAL(10, 2) CHECK (total >= 0), at DATE);
INSERT INTO customers VALUES (1, 'Ann; x'), (2, 'Bob''s');
INSERT INTO orders VALUES (1, 1, 12.5, '2024-01-05'), (2, 1, 3, NULL);
"""
REFUSED = {
    "INSERT INTO customers VALUES (1, 'again')": "unique",
    "INSERT INTO orders VALUES (9, 7, 1, NULL)": "foreign_key",
    "INSERT INTO orders VALUES (9, 1, -1, NULL)": "check",
    "INSERT INTO customers VALUES (9, NULL)": "not_null",
    "SELEC 1": "syntax",
}


class Databases:
    """The tests of every database; a class is made of it for each."""

    about = None

    @classmethod
    def setUpClass(cls):
        memory = 512 * MIB
        cls.sandbox = Sandbox(f"assay/{cls.about['name']}", Memory=memory, MemorySwap=memory)
        cls.sandbox.start(*cls.about["run"], env=["PATH=/usr/bin:/bin", "HOME=/tmp", "LANG=C.UTF-8"], cpu=60, wall=600)

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.container.remove()

    def say(self, do, **message):
        ended = self.sandbox.call(json.dumps({"do": do, **message}).encode(), cpu=60, wall=300, answer=4 * MIB)
        self.assertEqual(ended.how, "answered", ended.error.decode(errors="replace"))
        return json.loads(ended.answer)

    def copied(self, may="create", setup=""):
        self.assertEqual(self.say("load", name="data_" + may, sql=DATA, may=may), {"done": True})
        self.assertEqual(self.say("copy", name="data_" + may, setup=setup), {"done": True})

    def run_sql(self, text, **wanted):
        self.sandbox.put("solution.sql", text.encode())
        return self.say("run", **({"most": MIB} | wanted))

    def test_the_last_rows_come_with_their_types(self):
        self.copied()
        told = self.run_sql("-- a comment;\nSELECT 1;\nSELECT id, total, at FROM orders ORDER BY id; ")
        self.assertEqual(told["statements"], 2)
        self.assertEqual(told["columns"], ["id", "total", "at"])
        if "types" in told:
            self.assertEqual(told["types"], ["integer", "decimal", "date"])
            self.assertEqual(told["rows"], [["1", "12.50", "2024-01-05"], ["2", "3.00", None]])
        else:
            self.assertEqual(told["rows"], [[1, 12.5, "2024-01-05"], [2, 3, None]])

    def test_errors_have_their_kind_and_later_ones_are_asked_all_the_same(self):
        self.copied()
        asked = [{"sql": sql} for sql in REFUSED] + [{"sql": "SELECT COUNT(*) FROM orders"}]
        answers = self.say("ask", most=MIB, statements=asked)["answers"]
        self.assertEqual([answer["error"]["kind"] for answer in answers[:-1]], list(REFUSED.values()))
        self.assertEqual([[str(value) for value in row] for row in answers[-1]["rows"]], [["2"]])

    def test_an_error_is_told_with_its_line(self):
        self.copied()
        self.assertEqual(self.run_sql("SELECT 1;\n\nSELEC 2;")["error"]["line"], 3)

    def test_a_copy_knows_nothing_of_the_last_one(self):
        self.copied()
        self.run_sql("DELETE FROM orders; DROP TABLE orders; CREATE TABLE mine (id INTEGER);")
        self.say("copy", name="data_create", setup="INSERT INTO orders VALUES (3, 2, 1, NULL)")
        self.assertEqual(len(self.run_sql("SELECT id FROM orders")["rows"]), 3)
        self.assertIn("error", self.run_sql("SELECT * FROM mine"))

    def test_what_is_not_committed_is_not_seen(self):
        self.copied()
        self.run_sql("BEGIN; DELETE FROM orders;")
        (answer,) = self.say("ask", most=MIB, statements=[{"sql": "SELECT id FROM orders"}])["answers"]
        self.assertEqual(len(answer["rows"]), 2)

    def test_readers_change_nothing(self):
        self.copied(may="read")
        for statement in ("DELETE FROM orders", "CREATE TABLE mine (id INTEGER)", "DROP TABLE orders"):
            self.assertEqual(self.run_sql(statement)["error"]["kind"], "denied", statement)
        self.assertEqual(len(self.run_sql("SELECT id FROM orders")["rows"]), 2)

    def test_tables_that_a_setup_makes_are_there_for_those_who_may_only_read_or_write(self):
        self.copied(may="read", setup="CREATE TABLE made (id INTEGER); INSERT INTO made VALUES (7);")
        self.assertEqual(len(self.run_sql("SELECT id FROM made")["rows"]), 1)
        self.copied(may="write", setup="CREATE TABLE made (id INTEGER); INSERT INTO made VALUES (7);")
        self.assertNotIn("error", self.run_sql("DELETE FROM made"))

    def test_a_plan_names_tables_whatever_they_are_called_in_the_query(self):
        rows = ", ".join(f"({i}, 1, 1, NULL)" for i in range(10, 3000))
        self.copied(setup=f"INSERT INTO orders VALUES {rows};")
        plan = self.run_sql("SELECT o.total FROM orders o WHERE o.total > 5", plan=True)["plan"]
        self.assertEqual([(step["table"], step["full"]) for step in plan], [("orders", True)])
        plan = self.run_sql("SELECT o.total FROM orders o WHERE o.id = 50", plan=True)["plan"]
        self.assertEqual([(step["table"], step["full"]) for step in plan], [("orders", False)])

    def test_a_result_has_its_limit(self):
        self.copied()
        self.assertEqual(self.run_sql("SELECT name, name, name FROM customers", most=30)["error"]["kind"], "size")


def described():
    return [about for about in map(lambda file: parse(file.read_text()), sorted(HERE.glob("*/*.yaml"))) if about.get("database") == "true"]


for about in described():
    name = about["name"].capitalize()
    globals()[name] = type(name, (Databases, unittest.TestCase), {"about": about})

if __name__ == "__main__":
    unittest.main()
