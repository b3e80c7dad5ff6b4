import os

held = True
for folder in ("/work", "/tmp", "/assay", "/proc/1/cwd", "/proc/1/root/work"):
    try:
        found = [name for _, _, names in os.walk(folder) for name in names]
    except OSError:
        continue
    for name in found:
        if name in ("input", "answer", "numbers.py", "teammessage.txt"):
            print("BREACH", folder, name)
            held = False
for number in os.listdir("/proc"):
    if number.isdigit():
        try:
            with open(f"/proc/{number}/cmdline", "rb") as file:
                words = file.read()
        except OSError:
            continue
        if b"feedback" in words or b"/work/input" in words:
            print("BREACH", words)
            held = False
print("HELD" if held else "not held", flush=True)
