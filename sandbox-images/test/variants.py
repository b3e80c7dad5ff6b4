"""Other ways to write the same function, f(n) with one int that gives n back: {language: {what: source}}."""

ACCEPTED = {
    "python": {
        "standard output replaced": "import io, sys\nsys.stdout = io.StringIO()\ndef f(n):\n    print('gone')\n    return n\n",
        "no standard output": "import sys\nsys.stdout = sys.stderr = None\ndef f(n):\n    return n\n",
        "a program's main part": "def f(n):\n    return n\nif __name__ == '__main__':\n    raise ValueError\n",
        "builtins replaced": "import builtins\nbuiltins.len = builtins.zip = builtins.isinstance = None\ndef f(n):\n    return n\n",
        "a data class": "from dataclasses import dataclass\n@dataclass(slots=True)\nclass P:\n    x: int\ndef f(n):\n    return P(n).x\n",
        "itself imported": "import solution\ndef f(n):\n    return n if solution.f is f else 0\n",
        "a thread": "import threading\ndef f(n):\n    t = threading.Thread(target=print)\n    t.start()\n    t.join()\n    return n\n",
    },
    "java": {
        "a static method": "public class Solution { static int f(int n) { return n; } }",
        "private parts": "class Solution { private Solution() {} private int f(int n) { return n; } }",
        "boxed types": "class Solution { Integer f(Integer n) { return n; } }",
        "overloads": "class Solution { int f(long n) { return -1; } int f(int n) { return n; } int f(int a, int b) { return 0; } }",
        "no class at all": "int f(int n) { return n; }\nvoid main() {}\n",
        "its own ListNode": "class Solution { int f(int n) { return ListNode.same(n); } }\nclass ListNode { static int same(int n) { return n; } }",
        "no standard output": "class Solution { int f(int n) { System.setOut(null); return n; } }",
    },
    "cpp": {
        "a constant reference": "int f(const int& n) { return n; }\n",
        "a main of its own": "#include <iostream>\nint f(int n) { return n; }\nint main() { std::cout << f(3); }\n",
        "a lambda": "auto f = [](int n) { return n; };\n",
        "static, noexcept, no line feed": "static int f(int n) noexcept { return n; }",
        "<format>": "#include <format>\n#include <string>\nint f(int n) { return std::stoi(std::format(\"{}\", n)); }\n",
        "a year, without the word chrono": "#include <bits/stdc++.h>\nusing namespace std;\nint f(int n) { auto year = 0y; return n + int(year); }\n",
        "ranges": "#include <bits/stdc++.h>\nint f(int n) { auto v = std::views::iota(0, n); return std::ranges::distance(v); }\n",
        "printing without synchronisation": "#include <iostream>\nint f(int n) { std::ios::sync_with_stdio(false); std::cout << n; return n; }\n",
    },
    "javascript": {
        "CommonJS": "module.exports = { f(n) { return n; } };\n",
        "CommonJS, the function itself": "module.exports = function f(n) { return n; };\n",
        "a default export": "export default function f(n) { return n; }\n",
        "async": "export async function f(n) { await null; return n; }\n",
        "a timer": "export function f(n) { return new Promise(done => setTimeout(() => done(n), 5)); }\n",
        "await outside a function": "const zero = await Promise.resolve(0);\nexport function f(n) { return n + zero; }\n",
        "no console": "console.log = process.stdout.write = null;\nexport function f(n) { return n; }\n",
    },
    "typescript": {
        "an enumeration": "enum E { ZERO }\nexport function f(n: number): number { return E.ZERO + n; }\n",
        "a parameter property": "class A { constructor(readonly x: number) {} }\nexport const f = (n: number): number => new A(n).x;\n",
        "await outside a function": "const zero: number = await Promise.resolve(0);\nexport function f(n: number) { return n + zero; }\n",
        "require": "const fs = require('fs');\nexport function f(n: number) { return fs ? n : 0; }\n",
        "types of nodes": "import { ListNode } from 'assay';\nexport function f(n: number): number { const none: ListNode | null = null; return none ? 0 : n; }\n",
    },
}
