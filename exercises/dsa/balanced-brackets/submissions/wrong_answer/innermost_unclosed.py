def first_fault(text):
    partner = {")": "(", "]": "[", "}": "{"}
    still_open = []
    for position, character in enumerate(text):
        if character in "([{":
            still_open.append(position)
        elif character in partner:
            if not still_open or text[still_open.pop()] != partner[character]:
                return position
    return still_open[-1] if still_open else -1
