PARTNER = {")": "(", "]": "[", "}": "{"}


def first_fault(text):
    characters = list(text)
    for position, character in enumerate(text):
        if character in PARTNER:
            opening = position - 1
            while opening >= 0 and characters[opening] not in "([{":
                opening -= 1
            if opening < 0 or characters[opening] != PARTNER[character]:
                return position
            characters[opening] = " "
    return next((p for p, c in enumerate(characters) if c in "([{"), -1)
