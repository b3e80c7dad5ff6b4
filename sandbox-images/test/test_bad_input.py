"""Programs that are not quite what they should be: either they run all the same, or a message says what to change.

    sandbox-images/test/test_bad_input.py [-v] [-k WORD]       needs the images: sandbox-images/build
"""

import unittest

from languages import languages, signature

LANGUAGES = languages()
HELLO = {  # prints hello
    "c": '#include <stdio.h>\nint main(void) {\n\tputs("hello");\n}\n',
    "cpp": '#include <iostream>\nint main() {\n\tstd::cout << "hello\\n";\n}\n',
    "go": 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("hello")\n}\n',
    "java": 'public class Answer {\n\tpublic static void main(String[] args) {\n\t\tSystem.out.println("hello");\n\t}\n}\n',
    "javascript": 'const word = "hello";\n\tconsole.log(word);\n',
    "kotlin": 'fun main() {\n\tprintln("hello")\n}\n',
    "php": '<?php\n$word = "hello";\n\techo $word, "\\n";\n',
    "python": 'if True:\n\tprint("hello")\n',
    "ruby": 'word = "hello"\n\tputs word\n',
    "rust": 'fn main() {\n\tprintln!("hello");\n}\n',
}
HELLO["typescript"] = HELLO["javascript"]
COMMENTS = {"python": "#", "ruby": "#"}

REFUSED = {  # what is wrong with a program: {language: (source, what the message says)}
    "no entry point": {
        "c": ("int add(int a, int b) { return a + b; }\n", "there is no function main"),
        "cpp": ("int add(int a, int b) { return a + b; }\n", "there is no function main"),
        "go": ("package main\n\nfunc add(a, b int) int { return a + b }\n", "function main is undeclared in the main package"),
        "java": ("public class Solution {\n}\n", "no class has a method main: public static void main(String[] args)"),
        "kotlin": ("fun add(a: Int, b: Int) = a + b\n", "there is no function main: write fun main()"),
        "rust": ("fn add(a: i32, b: i32) -> i32 { a + b }\n", "consider adding a `main` function to `solution.rs`"),
    },
    "two entry points": {
        "c": (HELLO["c"] + "int main(void) { }\n", "redefinition of ‘main’"),
        "cpp": (HELLO["cpp"] + "int main() { }\n", "redefinition of ‘int main()’"),
        "go": (HELLO["go"] + "func main() { }\n", "main redeclared in this block"),
        "kotlin": (HELLO["kotlin"] + "class Other {\n    companion object {\n        @JvmStatic fun main(args: Array<String>) = println()\n    }\n}\n",
                   "there is more than one function main, in the classes Other, SolutionKt: keep one"),
        "rust": (HELLO["rust"] + "fn main() { }\n", "the name `main` is defined multiple times"),
    },
    "another package": {
        "go": ("package solution\n\nfunc main() { }\n", "solution.go: error: every file must begin with: package main"),
    },
}

FUNCTION = {  # what is wrong with a function f(n: int) -> int: {language: (source, type, what the message says)}
    "no such function": {
        "java": ("public class Solution { int g(int n) { return n; } }\n", "MissingFunction", "Solution has no method f; expected: int f(int n)"),
        "kotlin": ("fun g(n: Int) = n\n", "MissingFunction", "f must be declared as: fun f(n: Int): Int"),
        "rust": ("fn g(n: i32) -> i32 { n }\n", "MissingFunction", "there is no function f in solution.rs; declare it as: fn f(n: i32) -> i32"),
    },
    "another class": {
        "java": ("public class Answer { int f(int n) { return n; } }\n", "MissingFunction", "must hold a class Solution"),
        "kotlin": ("class Answer { fun f(n: Int) = n }\n", "MissingFunction", "in no class or in a class Solution"),
    },
    "a package": {"java": ("package a.b;\npublic class Solution { int f(int n) { return n; } }\n", "MissingFunction", "without a package")},
    "too many parameters": {
        "cpp": ("int f(int n, int m) { return n; }\n", "WrongSignature", "f must be declared as: int f(int n)"),
        "go": ("package main\n\nfunc f(n, m int) int { return n }\n", "WrongSignature", "f must be declared as: func f(n int) int"),
        "java": ("public class Solution { int f(int n, int m) { return n; } }\n", "WrongSignature", "f must be declared as: int f(int n)"),
        "kotlin": ("fun f(n: Int, m: Int) = n\n", "WrongSignature", "f must be declared as: fun f(n: Int): Int"),
        "rust": ("fn f(n: i32, m: i32) -> i32 { n }\n", "WrongSignature", "f must be declared as: fn f(n: i32) -> i32"),
    },
    "a type that no exercise has": {
        "rust": ("fn f(n: usize) -> usize { n }\n", "WrongSignature", "f must be declared as: fn f(n: i32) -> i32"),
        "kotlin": ("fun f(n: UInt) = n\n", "MissingFunction", "f must be declared as: fun f(n: Int): Int"),
        "cpp": ("unsigned f(unsigned n) { return n; }\n", "WrongSignature", "f must be declared as: int f(int n)"),
    },
}

NOT_UTF8 = {  # what is said of a comment with a letter in Latin-1, where the language does not take it
    "go": "invalid UTF-8",
    "rust": "did not contain valid UTF-8",
}


class Inputs:
    language = None

    @classmethod
    def setUpClass(cls):
        cls.sandbox = cls.language.sandbox()

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.container.remove()

    def tearDown(self):
        self.sandbox.quit()

    def compiled(self, source, function=None):
        """None, or what is said to a learner whose program was not compiled."""
        ended = self.language.compile(self.sandbox, source, function)
        if ended is None or (ended.how, ended.code) == ("exited", 0):
            return None
        message = (ended.output + ended.error).decode(errors="replace")
        self.assertEqual(ended.how, "exited", message)
        for ours in ("/assay", "/tmp", "/usr/lib", "assay__"):
            self.assertNotIn(ours, message)
        return message

    def says_hello(self, source):
        self.assertIsNone(self.compiled(source))
        ended = self.language.run(self.sandbox)
        self.assertEqual((ended.how, ended.code, ended.output), ("exited", 0, b"hello\n"), ended.error)

    @property
    def hello(self):
        return HELLO[self.language.base]

    def test_tabs_and_line_ends_of_windows_are_fine(self):
        self.says_hello(self.hello.replace("\n", "\r\n"))

    def test_a_byte_order_mark_is_fine(self):
        if self.language.base == "php":
            self.assertIn("begins with a byte order mark, which PHP prints: save it as UTF-8 without one", self.compiled("\ufeff" + self.hello))
        else:
            self.says_hello("\ufeff" + self.hello)

    def test_a_line_of_a_megabyte_is_fine(self):
        comment = COMMENTS.get(self.language.base, "//")
        self.says_hello(self.hello + f"{comment} {'x' * 1_000_000}\n")

    def test_what_is_no_utf_8_is_taken_or_named(self):
        comment = COMMENTS.get(self.language.base, "//")
        source = (self.hello + f"{comment} caf").encode() + b"\xe9\n"
        message = self.compiled(source)
        if self.language.base in NOT_UTF8:
            self.assertIn(NOT_UTF8[self.language.base], message or "compiled")
        else:
            self.assertIsNone(message)

    def test_a_program_that_cannot_be_started_is_told_why(self):
        for what, cases in REFUSED.items():
            if self.language.base in cases:
                with self.subTest(what):
                    source, words = cases[self.language.base]
                    self.assertIn(words, self.compiled(source) or "compiled")

    def test_a_function_that_cannot_be_called_is_told_why(self):
        for what, cases in FUNCTION.items():
            if self.language.base in cases:
                with self.subTest(what):
                    self.sandbox.quit()
                    source, kind, words = cases[self.language.base]
                    self.assertIsNone(self.compiled(source, "f"))
                    self.language.start(self.sandbox, "f")
                    ended = self.sandbox.call(signature("f", [("n", "int")], "int").encode(), cpu=20, wall=120)
                    self.assertIn(f'"type":"{kind}"', ended.answer.decode())
                    self.assertIn(words, ended.answer.decode())


def load_tests(loader, tests, pattern):
    suite = unittest.TestSuite()
    for name, language in LANGUAGES.items():
        suite.addTests(loader.loadTestsFromTestCase(type(name.capitalize(), (Inputs, unittest.TestCase), {"language": language})))
    return suite


if __name__ == "__main__":
    unittest.main()
