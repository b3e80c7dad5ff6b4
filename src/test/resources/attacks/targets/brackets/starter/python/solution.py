def bracket(text):
    return text
