import os
import shutil
import subprocess

held = True


def attempt(what, deed, *arguments):
    global held
    try:
        result = deed(*arguments)
    except OSError:
        return
    print("BREACH", what, result)
    held = False


shutil.copy("/usr/bin/env", "/tmp/env")
attempt("chown", os.chown, "/tmp/env", 0, 0)
attempt("chown to the builder", os.chown, "/tmp/env", 60001, -1)
attempt("capabilities", os.setxattr, "/tmp/env", "security.capability", b"\1\0\0\2" + b"\xff" * 4 + b"\0" * 12)
os.chmod("/tmp/env", 0o6755)
who = subprocess.run(["/tmp/env", "/usr/bin/python3", "-c", "import os; print(os.getresuid(), os.getresgid())"], capture_output=True, text=True).stdout
if who != "(60002, 60002, 60002) (60002, 60002, 60002)\n":
    attempt("became " + who, lambda: who)
attempt("hard link to a program of root", os.link, "/usr/bin/python3.13", "/tmp/python")
attempt("hard link to the source", lambda: os.chmod(os.link("/work/solution.py", "/tmp/source") or "/tmp/source", 0o777))
attempt("mode of the source", os.chmod, "/work/solution.py", 0o4777)
attempt("mode of the folder", os.chmod, "/work", 0o777)
attempt("owner of the folder", os.chown, "/work", 60002, 60002)
print("HELD" if held else "not held")
