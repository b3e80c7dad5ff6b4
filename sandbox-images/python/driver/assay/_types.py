"""The type notation: reader(text) makes the function from JSON to a learner's value, or None when they are the same;
writer(text) the function from a learner's value to JSON text, which raises WrongType."""

from _json import encode_basestring_ascii as quote

from assay import ListNode, TreeNode


class WrongType(Exception):
    def __init__(self, expected, got):
        super().__init__(expected, got)
        self.expected, self.got = expected, got


def split(text):
    """The notation's outermost constructor and its arguments: 'map<int,bool>[]' is ('array', 'map<int,bool>')."""
    text = text.strip()
    if text.endswith("[]"):
        return "array", text[:-2]
    if text.endswith("?"):
        return "optional", text[:-1]
    if text.endswith(">"):
        name, _, rest = text[:-1].partition("<")
        return (name, *map(str.strip, rest.split(",", 1 if name == "map" else 0)))
    return (text,)


def reader(text):
    kind, *inner = split(text)
    if kind == "double":
        return float
    if kind in ("int", "long", "bool", "string", "void"):
        return None
    item = reader(inner[-1])
    if kind == "array":
        return item and (lambda values: [item(value) for value in values])
    if kind == "optional":
        return item and (lambda value: None if value is None else item(value))
    item = item or (lambda value: value)
    if kind == "list":
        return lambda values: read_list(item, values)
    if kind == "tree":
        return lambda values: read_tree(item, values)
    if kind == "map":
        key = str if inner[0] == "string" else int
        return lambda entries: {key(name): item(value) for name, value in entries.items()}
    raise ValueError(f"unknown type {text}")


def read_list(item, values):
    head = None
    for value in reversed(values):
        head = ListNode(item(value), head)
    return head


def read_tree(item, values):
    nodes = [None if value is None else TreeNode(item(value)) for value in values]
    child = 1
    for node in nodes:
        if node is not None:
            node.left, node.right = (nodes[child:child + 2] + [None, None])[:2]
            child += 2
    return nodes[0] if nodes else None


def named(value):
    return "None" if value is None else type(value).__name__


def writer(text):
    kind, *inner = split(text)
    if kind in SCALARS:
        return SCALARS[kind]
    item = writer(inner[-1])
    if kind == "array":
        return array_writer(text, inner[0], item)
    if kind == "optional":
        return lambda value: "null" if value is None else item(value)
    if kind == "list":
        return lambda head: write_list(text, item, head)
    if kind == "tree":
        return lambda root: write_tree(text, item, root)
    return map_writer(text, SCALARS[inner[0]], item)


def whole_number(kind, bits):
    low, high = -1 << bits - 1, (1 << bits - 1) - 1

    def write(value):
        if not isinstance(value, int) or isinstance(value, bool):
            raise WrongType(kind, named(value))
        if not low <= value <= high:
            raise WrongType(kind, f"{value if -1 << 99 < value < 1 << 99 else 'a number'} (beyond {bits} bits)")
        return str(int(value))

    write.low, write.high = low, high
    return write


def write_double(value):
    if not isinstance(value, (float, int)) or isinstance(value, bool):
        raise WrongType("double", named(value))
    try:
        value = float(value)
    except OverflowError:
        raise WrongType("double", "an int beyond its range") from None
    if value - value == 0:
        return float.__repr__(value)
    return '"NaN"' if value != value else '"Infinity"' if value > 0 else '"-Infinity"'


def write_bool(value):
    if value is True or value is False:
        return "true" if value else "false"
    raise WrongType("bool", named(value))


def write_string(value):
    if not isinstance(value, str):
        raise WrongType("string", named(value))
    return quote(str(value))


def write_void(value):
    if value is not None:
        raise WrongType("void", named(value))
    return "null"


SCALARS = {"int": whole_number("int", 32), "long": whole_number("long", 64), "double": write_double,
           "bool": write_bool, "string": write_string, "void": write_void}


def array_writer(text, inner, item):
    low, high = getattr(item, "low", None), getattr(item, "high", None)

    def write(values):
        if not isinstance(values, (list, tuple)):
            raise WrongType(text, named(values))
        # A list of plain ints in range prints as JSON already: ten times as fast for a million of them.
        if low is not None and values and set(map(type, values)) == {int} and low <= min(values) and max(values) <= high:
            return list.__repr__(list(values))
        return "[" + ",".join([item(value) for value in values]) + "]"

    return write


def map_writer(text, scalar, item):
    key = scalar if scalar is write_string else lambda name: f'"{scalar(name)}"'

    def write(entries):
        if not isinstance(entries, dict):
            raise WrongType(text, named(entries))
        return "{" + ",".join([key(name) + ":" + item(value) for name, value in entries.items()]) + "}"

    return write


def write_list(text, item, head):
    parts, seen = [], set()
    node = head
    while node is not None:
        if id(node) in seen:
            raise WrongType(text, "a list that runs in a circle")
        seen.add(id(node))
        try:
            value, following = node.val, node.next
        except AttributeError:
            raise WrongType(text, named(node)) from None
        parts.append(item(value))
        node = following
    return "[" + ",".join(parts) + "]"


def write_tree(text, item, root):
    parts, seen, level = [], set(), [root]
    for node in level:
        if node is None:
            parts.append("null")
            continue
        if id(node) in seen:
            raise WrongType(text, "a tree in which one node appears twice")
        seen.add(id(node))
        try:
            value, left, right = node.val, node.left, node.right
        except AttributeError:
            raise WrongType(text, named(node)) from None
        parts.append(item(value))
        level += (left, right)
    while parts and parts[-1] == "null":
        parts.pop()
    return "[" + ",".join(parts) + "]"
