"""How each language declares a function."""


def typed(language, notation):
    """How the language writes a type, as far as it writes types at all."""
    if language in ("python", "javascript", "typescript", "ruby", "php"):
        return ""
    if language == "go":
        return in_go(notation)
    cpp = language == "cpp"
    boxes = {"int": "Integer", "long": "Long", "double": "Double", "bool": "Boolean", "string": "String"}

    def argument(inner):
        return typed(language, inner) if cpp else boxes.get(inner) or typed(language, inner)

    if notation.endswith("[]"):
        inner = notation[:-2]
        return f"std::vector<{typed(language, inner)}>" if cpp else typed(language, inner).split("<")[0] + "[]"
    if notation.endswith("?"):
        return f"std::optional<{argument(notation[:-1])}>" if cpp else argument(notation[:-1])
    for name, node in (("list<", "ListNode"), ("tree<", "TreeNode")):
        if notation.startswith(name):
            return f"{node}<{argument(notation[5:-1])}>" + ("*" if cpp else "")
    if notation.startswith("map<"):
        key, _, value = notation[4:-1].partition(",")
        return f"{'std::unordered_map' if cpp else 'Map'}<{argument(key)}, {argument(value)}>"
    plain = {"long": "long long", "string": "std::string"} if cpp else {"bool": "boolean", "string": "String"}
    return plain.get(notation, notation)


def in_go(notation):
    if notation.endswith("[]"):
        return "[]" + in_go(notation[:-2])
    if notation.endswith("?"):
        return "*" + in_go(notation[:-1])
    for name, node in (("list<", "ListNode"), ("tree<", "TreeNode")):
        if notation.startswith(name):
            return f"*{node}[{in_go(notation[5:-1])}]"
    if notation.startswith("map<"):
        key, _, value = notation[4:-1].partition(",")
        return f"map[{in_go(key)}]{in_go(value)}"
    return {"long": "int64", "double": "float64", "void": ""}.get(notation, notation)


def go_file(name, parameters, returns, body):
    declared = ", ".join(f"{parameter} {in_go(notation)}" for parameter, notation in parameters)
    imports = [f'import "{package}"\n' for package in ("fmt", "os", "sort", "strings") if package + "." in body]
    if "Node[" in declared + in_go(returns):
        imports.append('import . "assay"\n')
    return f"package main\n\n{''.join(imports)}\nfunc {name}({declared}) {in_go(returns)} {{\n{body}\n}}\n"


def in_rust(notation):
    if notation.endswith("[]"):
        return f"Vec<{in_rust(notation[:-2])}>"
    if notation.endswith("?"):
        return f"Option<{in_rust(notation[:-1])}>"
    for name, node in (("list<", "ListNode"), ("tree<", "TreeNode")):
        if notation.startswith(name):
            return f"Option<Box<{node}<{in_rust(notation[5:-1])}>>>"
    if notation.startswith("map<"):
        key, _, value = notation[4:-1].partition(",")
        return f"HashMap<{in_rust(key)}, {in_rust(value)}>"
    return {"int": "i32", "long": "i64", "double": "f64", "string": "String", "void": "()"}.get(notation, notation)


def rust_file(name, parameters, returns, body):
    declared = ", ".join(f"mut {parameter}: {in_rust(notation)}" for parameter, notation in parameters)
    return f"#![allow(unused)]\nuse assay::*;\nuse std::collections::*;\nfn {name}({declared}) -> {in_rust(returns)} {{\n{body}\n}}\n"


def in_kotlin(notation):
    if notation in ("int[]", "long[]", "double[]", "bool[]"):
        return {"i": "Int", "l": "Long", "d": "Double", "b": "Boolean"}[notation[0]] + "Array"
    if notation.endswith("[]"):
        return f"Array<{in_kotlin(notation[:-2])}>"
    if notation.endswith("?"):
        return in_kotlin(notation[:-1]) + "?"
    for name, node in (("list<", "ListNode"), ("tree<", "TreeNode")):
        if notation.startswith(name):
            return f"{node}<{in_kotlin(notation[5:-1])}>?"
    if notation.startswith("map<"):
        key, _, value = notation[4:-1].partition(",")
        return f"Map<{in_kotlin(key)}, {in_kotlin(value)}>"
    return {"bool": "Boolean", "void": "Unit"}.get(notation, notation.capitalize())


def kotlin_file(name, parameters, returns, body):
    declared = ", ".join(f"{parameter}: {in_kotlin(notation)}" for parameter, notation in parameters)
    return f"import assay.*\n\nfun {name}({declared}): {in_kotlin(returns)} {{\n{body}\n}}\n"


FILES = {"go": go_file, "rust": rust_file, "kotlin": kotlin_file}


def function(language, name, parameters, returns, body):
    """A file with one function; body is the language's own text. parameters: [(name, notation)]."""
    names = ", ".join(parameter for parameter, _ in parameters)
    declared = ", ".join(f"{typed(language, notation)} {parameter}" for parameter, notation in parameters)
    if language == "python":
        lines = "".join(f"    {line}\n" for line in body.splitlines())
        return f"from assay import ListNode, TreeNode\n\ndef {name}({names}):\n{lines}"
    if language == "javascript":
        return f'import {{ ListNode, TreeNode }} from "assay";\nexport function {name}({names}) {{\n{body}\n}}\n'
    if language == "typescript":
        declared = ", ".join(f"{parameter}: any" for parameter, _ in parameters)
        return f'import {{ ListNode, TreeNode }} from "assay";\nexport function {name}({declared}): any {{\n{body}\n}}\n'
    if language == "ruby":
        return f'require "assay"\n\ndef {name}({names})\n{body}\nend\n'
    if language == "php":
        names = ", ".join(f"${parameter}" for parameter, _ in parameters)
        return f"<?php\n\nfunction {name}({names})\n{{\n{body}\n}}\n"
    if language in FILES:
        return FILES[language](name, parameters, returns, body)
    if language == "cpp":
        return f'#include <bits/stdc++.h>\n#include "assay.hpp"\n{typed(language, returns)} {name}({declared}) {{\n{body}\n}}\n'
    return f"import assay.*;\nimport java.util.*;\npublic class Solution {{\npublic {typed(language, returns)} {name}({declared}) {{\n{body}\n}}\n}}\n"
