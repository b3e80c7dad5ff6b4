import faulthandler
import sys
import threading

line = input()
faulthandler.enable()
threading.current_thread().name = line
sys.stderr.write(line)
sys.stderr.flush()
failure = type(line.replace(" ", "_"), (Exception,), {"__module__": line})
code = compile(f"def {line.split()[-1]}(): raise failure(line)", line, "exec")
exec(code)
try:
    globals()[line.split()[-1]]()
finally:
    sys.unraisablehook = print
