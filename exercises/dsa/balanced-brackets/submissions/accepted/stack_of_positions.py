PARTNER = {")": "(", "]": "[", "}": "{"}


def first_fault(text):
    still_open = []
    for position, character in enumerate(text):
        if character in "([{":
            still_open.append(position)
        elif character in PARTNER:
            if not still_open or text[still_open.pop()] != PARTNER[character]:
                return position
    return still_open[0] if still_open else -1
