def first_fault(text):
    still_open = {"(": [], "[": [], "{": []}
    partner = {")": "(", "]": "[", "}": "{"}
    for position, character in enumerate(text):
        if character in still_open:
            still_open[character].append(position)
        elif character in partner:
            if not still_open[partner[character]]:
                return position
            still_open[partner[character]].pop()
    return min((p[0] for p in still_open.values() if p), default=-1)
