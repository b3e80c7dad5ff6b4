import os
import resource

held = True


def attempt(what, deed, *arguments):
    global held
    try:
        result = deed(*arguments)
    except (OSError, ValueError):
        return
    print("BREACH", what, result)
    held = False


for name in ("CORE", "CPU", "FSIZE", "MEMLOCK", "MSGQUEUE", "NOFILE", "SIGPENDING", "STACK", "RTPRIO", "NICE"):
    kind = getattr(resource, "RLIMIT_" + name)
    soft, hard = resource.getrlimit(kind)
    attempt(name, resource.setrlimit, kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    attempt(name, resource.setrlimit, kind, (hard + 1, hard + 1))
    attempt(name + " of 1", resource.prlimit, 1, kind, (0, 0))
attempt("nice", os.nice, -1)
attempt("fifo", os.sched_setscheduler, 0, os.SCHED_FIFO, os.sched_param(1))
attempt("priority", os.setpriority, os.PRIO_PROCESS, 0, -20)
os.sched_setaffinity(0, range(64))
if len(os.sched_getaffinity(0)) > 1:
    print("BREACH several cores")
    held = False
print("HELD" if held else "not held")
