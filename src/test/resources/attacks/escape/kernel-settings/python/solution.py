import os

held = True


def write(path, text):
    global held
    try:
        with open(path, "w") as file:
            file.write(text)
    except OSError:
        return
    print("BREACH", path)
    held = False


write("/proc/sys/kernel/core_pattern", "|/tmp/handler %P")
write("/proc/sys/kernel/modprobe", "/tmp/handler")
write("/proc/sys/kernel/poweroff_cmd", "/tmp/handler")
write("/proc/sys/kernel/hostname", "other")
write("/proc/sys/kernel/ns_last_pid", "4000")
write("/proc/sys/kernel/yama/ptrace_scope", "0")
write("/proc/sys/kernel/unprivileged_bpf_disabled", "0")
write("/proc/sys/kernel/randomize_va_space", "0")
write("/proc/sys/kernel/sysrq", "511")
write("/proc/sys/vm/drop_caches", "1")
write("/proc/sys/vm/overcommit_memory", "1")
write("/proc/sys/net/ipv4/ip_forward", "1")
write("/proc/sys/net/ipv4/ping_group_range", "0 65535")
write("/proc/sys/fs/binfmt_misc/register", ":mark:M::MARK::/tmp/handler:C")
write("/proc/sys/fs/protected_hardlinks", "0")
write("/proc/sys/user/max_user_namespaces", "1000")
write("/proc/sysrq-trigger", "h")
write("/proc/1/oom_score_adj", "1000")
write("/proc/1/clear_refs", "1")
write("/proc/1/comm", "other")
write("/proc/1/autogroup", "19")
write("/proc/1/timerslack_ns", "1000000")
write("/proc/self/oom_score_adj", "-1000")
write("/proc/self/attr/current", "unconfined")
write("/sys/kernel/uevent_helper", "/tmp/handler")
write("/sys/kernel/mm/transparent_hugepage/enabled", "always")
write("/sys/power/state", "freeze")
write("/dev/mqueue/mark", "x")
for psi in ("cpu", "memory", "io"):
    try:
        trigger = os.open("/proc/pressure/" + psi, os.O_RDWR)
        os.write(trigger, b"some 150000 2000000")
    except OSError:
        continue
    print("BREACH watches the machine's load:", psi)
    held = False
print("HELD" if held else "not held")
