"""Every driver in its real image, under the real agent: the types there and back, errors, output, examples.

    sandbox-images/test/test_drivers.py [-v] [-k WORD]       needs the images: sandbox-images/build
"""

import json
import math
import unittest

import learners
import variants
from languages import MIB, languages, signature

LANGUAGES = languages()
BIG = 64 * MIB

THERE_AND_BACK = {
    "int": [0, 2**31 - 1, -2**31],
    "long": [0, 2**53 + 1, 2**63 - 1, -2**63],
    "double": [0.1, -1e308, 5e-324, 3, 1e21, "NaN", "Infinity", "-Infinity"],
    "bool": [True, False],
    "string": ["", 'a "b" \\ \n\t\r\b\f\u0000\u007f', "é漢字", "😀 astral", "[1,2]", "12", "x" * 100_000],
    "int[]": [[], [1, -2, 3], list(range(-500_000, 500_000))],
    "long[]": [[], [2**63 - 1, -1]],
    "double[]": [[], [1.5, "NaN", 2]],
    "bool[]": [[True, False, True]],
    "string[]": [[], ["", "a,b", "]"]],
    "int[][]": [[], [[]], [[1], [], [2, 3]], [[i] * 10 for i in range(1000)]],
    "int?": [None, 5],
    "int?[]": [[1, None, 2]],
    "list<int>": [[], [1], [3, 2, 1], list(range(100_000))],
    "list<int>[]": [[], [[1, 2], [], [3]]],
    "tree<int>": [[], [1], [1, None, 2, 3], [5, 4, 8, 11, None, 13, 4, 7, 2, None, None, None, 1]],
    "tree<string>": [["a", "b", None, "c"]],
    "map<string,int>": [{}, {"a": 1, "é \"": 2}],
    "map<int,string>": [{"-5": "x", "7": ""}],
    "map<long,int[]>": [{str(2**60): [1, 2]}],
}
# A path of 3000 nodes, each a right child: deeper than any recursion over nodes should go.
DEEP_TREE = [0] + [part for i in range(1, 3000) for part in (None, i)]


def same(one, other):
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, bool) or isinstance(other, bool) or not isinstance(one, (int, float)):
        return one is other or (type(one) is type(other) and one == other)
    return isinstance(other, (int, float)) and not isinstance(other, bool) and (one == other and math.isfinite(other))


class Programs:
    """The tests of every language, as one that serves whole programs; a class is made of it for each."""

    language = None

    @classmethod
    def setUpClass(cls):
        cls.sandbox = cls.language.sandbox()

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.container.remove()

    def tearDown(self):
        self.sandbox.quit()

    def test_the_example_says_hello(self):
        self.language.compile(self.sandbox, (self.language.folder / self.language.about["example"]["stdio"]).read_text())
        ended = self.language.run(self.sandbox)
        self.assertEqual((ended.how, ended.code, ended.output), ("exited", 0, b"hello\n"), ended.error)

    def test_a_program_that_cannot_be_parsed_is_not_run(self):
        ended = self.language.compile(self.sandbox, "class {")
        self.assertEqual((ended.how, ended.code != 0), ("exited", True))
        self.assertIn("solution", (ended.output + ended.error).decode().lower())

    def test_nothing_runs_with_another_users_rights(self):
        ended = self.sandbox.run("/usr/bin/find", "/", "-xdev", "-type", "f", "-perm", "/6000", cpu=20, wall=120)
        self.assertEqual(ended.output, b"")


class Drivers(Programs):
    """The tests of a language with a driver for functions."""

    def source(self, name, parameters, returns, body):
        return learners.function(self.language.base, self.language.write(name), parameters, returns, body)

    def begin(self, source, name, parameters, returns):
        """Compiles and starts; the driver's first answer."""
        self.sandbox.quit()
        name = self.language.write(name)
        ended = self.language.compile(self.sandbox, source, name)
        if ended:
            self.assertEqual((ended.how, ended.code), ("exited", 0), ended.error.decode(errors="replace"))
        self.language.start(self.sandbox, name)
        return self.call(signature(name, parameters, returns))

    def call(self, message):
        ended = self.sandbox.call((message if isinstance(message, str) else json.dumps(message)).encode(),
                                  cpu=20, wall=120, answer=BIG)
        self.assertEqual(ended.how, "answered", f"{ended.code} {ended.error.decode(errors='replace')}")
        self.printed = ended
        return json.loads(ended.answer)

    def served(self, name, parameters, returns, body):
        self.assertEqual(self.begin(self.source(name, parameters, returns, body), name, parameters, returns), {"ready": True})

    def body(self, bodies):
        return bodies[self.language.base]

    def test_values_come_back_as_they_went(self):
        for notation, values in THERE_AND_BACK.items():
            with self.subTest(notation):
                parameters = [("value", notation)]
                self.served("same_value", parameters, notation, self.body(learners.IDENTITY))
                for value in values + ([DEEP_TREE] if notation == "tree<int>" else []):
                    answer = self.call([value])
                    self.assertTrue("value" in answer and same(value, answer["value"]), f"{str(value)[:80]} came back as {str(answer)[:200]}")

    def test_what_the_function_raises_is_an_answer_with_the_learners_own_line(self):
        self.served("raises_it", [("number", "int")], "int", self.body(learners.RAISES))
        for number, (kind, message) in zip((0, 7), self.body(learners.RAISED)):
            self.assertEqual(self.call([number]), {"error": {"type": kind, "message": message}})

    def test_what_the_library_raises_has_the_learners_line(self):
        if self.language.base in learners.INLINED:
            body, message = self.body(learners.INLINED)
            self.served("raises_it", [("number", "int")], "int", body)
            self.assertEqual(self.call([3])["error"]["message"], message)

    def test_another_file_of_the_learners_is_used(self):
        name, content, source = self.body(learners.BESIDE)
        self.sandbox.put(name, content.encode())
        self.assertEqual(self.begin(source, "f", [("n", "int")], "int"), {"ready": True})
        self.assertEqual(self.call([3]), {"value": 3})

    def test_a_missing_function_is_named(self):
        source = self.source("present", [("number", "int")], "int", self.body(learners.PRINTS))
        name = self.language.write("absent_one")
        ended = self.language.compile(self.sandbox, source, name)
        if ended and ended.code != 0:
            self.assertIn(learners.MISSING[self.language.base], ended.error.decode())
            self.assertNotIn("/assay", ended.error.decode())
            return
        self.language.start(self.sandbox, name)
        answer = self.call(signature(name, [("number", "int")], "int"))
        self.assertEqual(answer["error"]["type"], "MissingFunction")
        self.assertIn(name, answer["error"]["message"])

    def test_a_source_that_cannot_be_parsed_fails_before_anything_runs(self):
        name = self.language.write("absent_one")
        ended = self.language.compile(self.sandbox, "class {", name)
        if ended is None:
            self.language.start(self.sandbox, name)
            answer = self.call(signature(name, [("number", "int")], "int"))
            self.assertEqual(answer["error"]["type"], "SyntaxError")

    def test_a_wrong_type_is_an_error(self):
        if self.language.base in learners.DECLARED:
            parameters, returns = [("number", "int")], "int[]"
            source = self.source("wrong_type", parameters, "int", self.body(learners.PRINTS))
            answer = self.begin(source, "wrong_type", parameters, returns)
            self.assertEqual(answer["error"], {"type": "WrongSignature", "message": self.body(learners.DECLARED)})
            return
        body, message = self.body(learners.WRONG)
        self.served("wrong_type", [], "int[][]", body)
        self.assertEqual(self.call([]), {"error": {"type": "WrongType", "message": message}})

    def test_a_circle_is_an_error(self):
        for notation, body, value in (("list<int>", learners.LIST_CIRCLE, [1, 2, 3]), ("tree<int>", learners.TREE_CIRCLE, [1, 2, 3])):
            name = "head" if notation == "list<int>" else "root"
            if self.language.base in learners.NO_CIRCLE:
                source = self.source("circle", [(name, notation)], notation, self.body(body))
                self.assertIn(self.body(learners.NO_CIRCLE), self.language.compile(self.sandbox, source, "circle").error.decode())
                continue
            self.served("circle", [(name, notation)], notation, self.body(body))
            answer = self.call([value])
            self.assertEqual(answer["error"]["type"], "WrongType")
            self.assertIn("circle" if name == "head" else "twice", answer["error"]["message"])

    def test_output_is_apart_from_answers_and_belongs_to_its_call(self):
        self.served("prints_it", [("number", "int")], "int", self.body(learners.PRINTS))
        for number in (1, 2):
            self.assertEqual(self.call([number]), {"value": number})
            self.assertEqual((self.printed.output, self.printed.error), (f"out {number}\n".encode(), f"err {number}\n".encode()))

    def test_much_output_neither_blocks_nor_mixes(self):
        self.served("floods_it", [("number", "int")], "int", self.body(learners.FLOODS))
        self.assertEqual(self.call([900_000]), {"value": 900_000})
        self.assertEqual(len(self.printed.output), 900_001)

    def test_exit_ends_the_process(self):
        self.served("exits_now", [("number", "int")], "int", self.body(learners.EXITS))
        ended = self.sandbox.call(b"[3]", cpu=10, wall=60)
        self.assertEqual((ended.how, ended.code), ("exited", 3))

    def test_deep_recursion_works(self):
        self.served("deep", [("number", "int")], "int", self.body(learners.DEEP))
        self.assertEqual(self.call([50_000]), {"value": 50_000})

    def test_a_function_without_result_gives_null(self):
        self.served("in_place", [("values", "int[]")], "void", self.body(learners.IN_PLACE))
        self.assertEqual(self.call([[2, 1]]), {"value": None})

    def test_broken_code_is_found_in_the_learners_file(self):
        source, place = self.body(learners.BROKEN)
        ended = self.language.compile(self.sandbox, source, "f")
        if ended:
            self.assertNotEqual(ended.code, 0)
            message = ended.error.decode()
        else:
            self.language.start(self.sandbox, "f")
            message = self.call(signature("f", [], "int"))["error"]["message"]
        self.assertIn(place, message)
        self.assertNotIn("/assay", message)

    def test_other_ways_to_write_it(self):
        for what, source in variants.ACCEPTED.get(self.language.name, variants.ACCEPTED[self.language.base]).items():
            with self.subTest(what):
                self.assertEqual(self.begin(source, "f", [("n", "int")], "int"), {"ready": True})
                self.assertEqual([self.call([3]), self.call([4])], [{"value": 3}, {"value": 4}])

    def test_the_example_adds(self):
        example = self.language.about["example"]
        parameters = [("a", "int"), ("b", "int")]
        self.assertEqual(self.begin((self.language.folder / example["function"]).read_text(), "add", parameters, "int"), {"ready": True})
        self.assertEqual(self.call([2, 3]), {"value": 5})


def load_tests(loader, tests, pattern):
    suite = unittest.TestSuite()
    for name, language in LANGUAGES.items():
        case = type(name.capitalize(), (Drivers if "function" in language.about else Programs, unittest.TestCase), {"language": language})
        suite.addTests(loader.loadTestsFromTestCase(case))
    return suite


if __name__ == "__main__":
    unittest.main()
