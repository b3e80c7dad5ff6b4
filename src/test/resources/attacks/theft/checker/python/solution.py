import os

held = True
for folder, _, names in os.walk("/"):
    if folder.startswith(("/proc", "/sys", "/usr")):
        continue
    for name in names:
        if name in ("input", "answer", "sum.py", "score.txt"):
            print("BREACH", folder, name)
            held = False
print("HELD" if held else "not held")
