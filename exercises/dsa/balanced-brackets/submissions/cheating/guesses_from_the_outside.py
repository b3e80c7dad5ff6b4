def first_fault(text):
    """Looks at totals and at both ends only, and hopes."""
    brackets = [c for c in text if c in "([{)]}"]
    if all(text.count(a) == text.count(b) for a, b in ("()", "[]", "{}")):
        return -1
    return text.index(brackets[0]) if len(brackets) % 2 else text.rindex(brackets[-1])
