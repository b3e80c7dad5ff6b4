"""What learners write, in every language: the same programs, so that the same cases must hold."""


from declarations import function  # noqa: F401

RAISES = {  # parameter: int number
    "python": 'if number == 0:\n    return 1 // number\nraise ValueError("bad: " + str(number))',
    "java": 'if (number == 0) return 1 / number;\nthrow new IllegalArgumentException("bad: " + number);',
    "cpp": 'if (number == 0) return std::vector<int>().at(5);\nthrow std::invalid_argument("bad: " + std::to_string(number));',
    "javascript": 'if (number === 0) return null.length;\nthrow new RangeError("bad: " + number);',
    "ruby": "return 1 / number if number == 0\nraise ArgumentError, \"bad: #{number}\"",
    "php": "if ($number == 0) return intdiv(1, $number);\nthrow new RangeException(\"bad: $number\");",
    "go": 'if number == 0 {\nreturn 1 / number\n}\npanic(fmt.Sprintf("bad: %d", number))',
    "rust": 'if number == 0 {\nreturn 1 / number;\n}\npanic!("bad: {number}")',
    "kotlin": 'if (number == 0) return 1 / number\nthrow IllegalArgumentException("bad: $number")',
}
RAISES["typescript"] = RAISES["javascript"].replace("null", "(null as unknown as string)")

RAISED = {  # type and message for 0 and 7
    "python": (("ZeroDivisionError", "integer division or modulo by zero (solution.py:5)"), ("ValueError", "bad: 7 (solution.py:6)")),
    "java": (("ArithmeticException", "/ by zero (Solution.java:5)"), ("IllegalArgumentException", "bad: 7 (Solution.java:6)")),
    "cpp": (("std::out_of_range", "vector::_M_range_check: __n (which is 5) >= this->size() (which is 0)"), ("std::invalid_argument", "bad: 7")),
    "javascript": (("TypeError", "Cannot read properties of null (reading 'length') (solution.js:3)"), ("RangeError", "bad: 7 (solution.js:4)")),
    "typescript": (("TypeError", "Cannot read properties of null (reading 'length') (solution.ts:3)"), ("RangeError", "bad: 7 (solution.ts:4)")),
    "ruby": (("ZeroDivisionError", "divided by 0 (solution.rb:4)"), ("ArgumentError", "bad: 7 (solution.rb:5)")),
    "php": (("DivisionByZeroError", "Division by zero (solution.php:5)"), ("RangeException", "bad: 7 (solution.php:6)")),
    "go": (("panic", "runtime error: integer divide by zero (solution.go:7)"), ("panic", "bad: 7 (solution.go:9)")),
    "rust": (("panic", "attempt to divide by zero (solution.rs:6)"), ("panic", "bad: 7 (solution.rs:8)")),
    "kotlin": (("ArithmeticException", "/ by zero (solution.kt:4)"), ("IllegalArgumentException", "bad: 7 (solution.kt:5)")),
}

PRINTS = {
    "python": 'import sys\nprint("out", number)\nprint("err", number, file=sys.stderr)\nreturn number',
    "java": 'System.out.print("out " + number + "\\n");\nSystem.err.println("err " + number);\nreturn number;',
    "cpp": 'std::cout << "out " << number << "\\n";\nfprintf(stderr, "err %d\\n", number);\nreturn number;',
    "javascript": "console.log(`out ${number}`);\nconsole.error(`err ${number}`);\nreturn number;",
    "ruby": 'puts "out #{number}"\n$stderr.puts "err #{number}"\nnumber',
    "php": 'echo "out $number\\n";\nfwrite(STDERR, "err $number\\n");\nreturn $number;',
    "go": 'fmt.Printf("out %d\\n", number)\nfmt.Fprintf(os.Stderr, "err %d\\n", number)\nreturn number',
    "rust": 'println!("out {number}");\neprintln!("err {number}");\nnumber',
    "kotlin": 'println("out $number")\nSystem.err.println("err $number")\nreturn number',
}
PRINTS["typescript"] = PRINTS["javascript"]

FLOODS = {
    "python": 'print("x" * number)\nreturn number',
    "java": 'System.out.println("x".repeat(number));\nreturn number;',
    "cpp": "puts(std::string(number, 'x').c_str());\nreturn number;",
    "javascript": 'console.log("x".repeat(number));\nreturn number;',
    "ruby": 'puts "x" * number\nnumber',
    "php": 'echo str_repeat("x", $number), "\\n";\nreturn $number;',
    "go": 'fmt.Println(strings.Repeat("x", number))\nreturn number',
    "rust": 'println!("{}", "x".repeat(number as usize));\nnumber',
    "kotlin": 'println("x".repeat(number))\nreturn number',
}
FLOODS["typescript"] = FLOODS["javascript"]

EXITS = {
    "python": "exit(number)",
    "java": "System.exit(number);\nreturn 0;",
    "cpp": "exit(number);",
    "javascript": "process.exit(number);",
    "ruby": "exit(number)",
    "php": "exit($number);",
    "go": "os.Exit(number)\nreturn 0",
    "rust": "std::process::exit(number)",
    "kotlin": "kotlin.system.exitProcess(number)",
}
EXITS["typescript"] = EXITS["javascript"]

LIST_CIRCLE = {  # parameter: list<int> head
    "python": "head.next.next = head\nreturn head",
    "java": "head.next.next = head;\nreturn head;",
    "cpp": "head->next->next = head;\nreturn head;",
    "javascript": "head.next.next = head;\nreturn head;",
    "ruby": "head.next.next = head\nhead",
    "php": "$head->next->next = $head;\nreturn $head;",
    "go": "head.Next.Next = head\nreturn head",
    "rust": "let mut head = head;\nhead.as_mut().unwrap().next = head;\nhead",
    "kotlin": "head!!.next!!.next = head\nreturn head",
}
NO_CIRCLE = {"rust": "error[E0382]: "}  # where the compiler does not let a learner make one

LIST_CIRCLE["typescript"] = LIST_CIRCLE["javascript"]

TREE_CIRCLE = {  # parameter: tree<int> root
    "python": "root.left.right = root\nreturn root",
    "java": "root.left.right = root;\nreturn root;",
    "cpp": "root->left->right = root;\nreturn root;",
    "javascript": "root.left.right = root;\nreturn root;",
    "ruby": "root.left.right = root\nroot",
    "php": "$root->left->right = $root;\nreturn $root;",
    "go": "root.Left.Right = root\nreturn root",
    "rust": "let mut root = root;\nroot.as_mut().unwrap().left = root;\nroot",
    "kotlin": "root!!.left!!.right = root\nreturn root",
}
TREE_CIRCLE["typescript"] = TREE_CIRCLE["javascript"]

DEEP = {  # parameter: int number; recursion as deep as that
    "python": "def down(n):\n    return 0 if n == 0 else 1 + down(n - 1)\nreturn down(number)",
    "java": "return number == 0 ? 0 : 1 + deep(number - 1);",
    "cpp": "return number == 0 ? 0 : 1 + deep(number - 1);",
    "javascript": "return number === 0 ? 0 : 1 + deep(number - 1);",
    "ruby": "number == 0 ? 0 : 1 + deep(number - 1)",
    "php": "return $number == 0 ? 0 : 1 + deep($number - 1);",
    "go": "if number == 0 {\nreturn 0\n}\nreturn 1 + deep(number-1)",
    "rust": "if number == 0 { 0 } else { 1 + deep(number - 1) }",
    "kotlin": "return if (number == 0) 0 else 1 + deep(number - 1)",
}
DEEP["typescript"] = DEEP["javascript"]

IDENTITY = {name: "return value;" for name in RAISES} | {"python": "return value", "ruby": "value", "rust": "value", "kotlin": "return value", "php": "return $value;", "go": "return value"}

IN_PLACE = {  # parameter: int[] values, to be sorted
    "python": "values.sort()",
    "java": "Arrays.sort(values);",
    "cpp": "std::sort(values.begin(), values.end());",
    "javascript": "values.sort();",
    "typescript": "values.sort();",
    "ruby": "values.sort!",
    "php": "sort($values);",
    "go": "sort.Ints(values)",
    "rust": "values.sort()",
    "kotlin": "values.sort()",
}

WRONG = {  # returns: int[][], got something else; the parts of the message that matter
    "python": ('return [[1], ["x"]]', "expected int[][], got str in place of int"),
    "java": ("return new int[][] {{1}, null};", "expected int[][], got null in place of int[]"),
    "javascript": ('return [[1], ["x"]];', "expected int[][], got string in place of int"),
    "typescript": ("return [[1], [1.5]];", "expected int[][], got number 1.5 in place of int"),
    "ruby": ('[[1], ["x"]]', "expected int[][], got String in place of int"),
    "php": ('return [[1], ["x"]];', "expected int[][], got string in place of int"),
}

BESIDE = {  # another file of the learner's, what is in it, and a function f(n) that gives n back with its help
    "python": ("parts.py", "def same(n):\n    return n\n", "from parts import same\n\ndef f(n):\n    return same(n)\n"),
    "java": ("Parts.java", "class Parts { static int same(int n) { return n; } }\n", "class Solution { int f(int n) { return Parts.same(n); } }\n"),
    "cpp": ("parts.hpp", "inline int same(int n) { return n; }\n", '#include "parts.hpp"\nint f(int n) { return same(n); }\n'),
    "javascript": ("parts.js", "export function same(n) { return n; }\n", 'import { same } from "./parts.js";\nexport function f(n) { return same(n); }\n'),
    "typescript": ("parts.ts", "export function same(n: number) { return n; }\n", 'import { same } from "./parts";\nexport function f(n: number) { return same(n); }\n'),
    "ruby": ("parts.rb", "def same(n) = n\n", "require_relative 'parts'\ndef f(n) = same(n)\n"),
    "php": ("parts.php", "<?php\nfunction same($n) { return $n; }\n", "<?php\nrequire __DIR__ . '/parts.php';\nfunction f($n) { return same($n); }\n"),
    "go": ("parts.go", "package main\n\nfunc same(n int) int { return n }\n", "package main\n\nfunc f(n int) int { return same(n) }\n"),
    "rust": ("parts.rs", "pub fn same(n: i32) -> i32 { n }\n", "mod parts;\nfn f(n: i32) -> i32 { crate::parts::same(n) }\n"),
    "kotlin": ("parts.kt", "fun same(n: Int) = n\n", "fun f(n: Int) = same(n)\n"),
}

INLINED = {  # where code of the library is compiled into the learner's: what is raised has the line of their call
    "kotlin": ("val none = listOf<Int>()\nreturn none.map { it + 1 }.first { it > number }",
               "Collection contains no element matching the predicate. (solution.kt:5)"),
    "rust": ("let none: Vec<i32> = vec![];\nnone[number as usize]", "index out of bounds: the len is 0 but the index is 3 (solution.rs:6)"),
}

BROKEN = {  # the file cannot be compiled or loaded; where it is found to be wrong
    "python": ("def f(:\n", "solution.py:1"),
    "java": ("public class Solution {\n int f( { }\n}\n", "Solution.java:2"),
    "cpp": ("int f() {\n  return x;\n}\n", "solution.cpp:2"),
    "javascript": ("export function f() {\n  return (;\n}\n", "solution.js:2"),
    "typescript": ("export function f() {\n  return (;\n}\n", "solution.ts:2"),
    "ruby": ("def f\n  (1 +\nend\n", "solution.rb:3"),
    "php": ("<?php\nfunction f( {\n}\n", "solution.php on line 2"),
    "go": ("package main\n\nfunc f() int {\n\treturn x\n}\n", "solution.go:4"),
    "rust": ("fn f() -> i32 {\n    x\n}\n", "solution.rs:2"),
    "kotlin": ("fun f(): Int {\n    return x\n}\n", "solution.kt:2"),
}

MISSING = {"cpp": "error: ‘absent_one’ was not declared", "go": "undefined: absentOne"}  # what the compiler says

DECLARED = {  # how wrong_type must be declared: a parameter number of type int, returns int[]
    "cpp": "wrong_type must be declared as: std::vector<int> wrong_type(int number)",
    "go": "wrongType must be declared as: func wrongType(number int) []int",
    "rust": "wrong_type must be declared as: fn wrong_type(number: i32) -> Vec<i32>",
    "kotlin": "wrongType must be declared as: fun wrongType(number: Int): IntArray",
}
