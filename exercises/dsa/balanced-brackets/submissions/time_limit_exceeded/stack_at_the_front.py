PARTNER = {")": "(", "]": "[", "}": "{"}


def first_fault(text):
    still_open = []
    for position, character in enumerate(text):
        if character in "([{":
            still_open.insert(0, position)
        elif character in PARTNER:
            if not still_open or text[still_open.pop(0)] != PARTNER[character]:
                return position
    return still_open[-1] if still_open else -1
