def bracket(text):
    return f"<{text}>"
