"""Reads the languages' descriptions."""

import re


def parse(text):
    """The part of YAML that descriptions use: nested by indentation, flow lists and maps on one line."""
    result, current = {}, None
    for line in text.splitlines():
        line = re.sub(r"\s+#.*", "", line).rstrip()
        if not line:
            continue
        indent, line = len(line) - len(line.lstrip()), line.strip()
        if indent == 0:
            key, _, value = line.partition(":")
            current = result.setdefault(key, {}) if not value else None
            if value:
                result[key] = flow(value.strip())
            top = key
        elif line.startswith("- "):
            target, name = (result, top) if indent == 2 else (result[top], inner)
            target[name] = (target[name] or []) + [flow(line[2:])]
        else:
            inner, _, value = line.partition(":")
            current[inner] = flow(value.strip()) if value else None
    return result


def flow(text):
    if text[0] == "[":
        return [flow(item.strip()) for item in re.findall(r'"[^"]*"|[^,\[\]]+', text[1:-1])]
    if text[0] == "{":
        return {key.strip(): value.strip() for key, _, value in (entry.partition(":") for entry in text[1:-1].split(","))}
    return text.strip('"')
