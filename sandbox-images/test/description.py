"""Reads the languages' descriptions."""

import re


def parse(text):
    """The part of YAML that descriptions use: nested by indentation, flow lists and maps."""
    root = {"": None}
    within = [(-1, root, "")]
    for line in re.sub(r",\n\s+", ", ", text).splitlines():
        line = re.sub(r"\s+#.*", "", line).rstrip()
        if not line:
            continue
        indent, line = len(line) - len(line.lstrip()), line.strip()
        while within[-1][0] >= indent:
            within.pop()
        _, holder, key = within[-1]
        if line.startswith("- "):
            holder[key] = (holder[key] or []) + [flow(line[2:])]
            continue
        name, _, value = line.partition(":")
        holder[key] = holder[key] or {}
        holder[key][name] = flow(value.strip()) if value.strip() else None
        if not value.strip():
            within.append((indent, holder[key], name))
    return root[""]


def flow(text):
    if text[0] == "[":
        return [flow(item.strip()) for item in re.findall(r'"[^"]*"|[^,\[\]]+', text[1:-1])]
    if text[0] == "{":
        return {key.strip(): value.strip() for key, _, value in (entry.partition(":") for entry in text[1:-1].split(","))}
    return text.strip('"')
