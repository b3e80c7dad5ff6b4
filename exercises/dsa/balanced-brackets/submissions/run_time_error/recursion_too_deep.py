CLOSING = {"(": ")", "[": "]", "{": "}"}


class Fault(Exception):
    pass


def end_of_group(text, position, closing):
    while position < len(text) and text[position] not in ")]}":
        if text[position] in CLOSING:
            position = end_of_group(text, position + 1, CLOSING[text[position]])
        position += 1
    if position < len(text) and text[position] != closing:
        raise Fault(position)
    return position


def first_fault(text):
    position = 0
    try:
        while position < len(text):
            character = text[position]
            if character in ")]}":
                return position
            if character in CLOSING:
                end = end_of_group(text, position + 1, CLOSING[character])
                if end >= len(text):
                    return position
                position = end
            position += 1
    except Fault as fault:
        return fault.args[0]
    return -1
