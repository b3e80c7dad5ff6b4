import ctypes
import errno
import os

libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long
room = ctypes.create_string_buffer(8192)
address = ctypes.addressof(room)
here = os.getpid()
root = os.open("/", os.O_RDONLY)
CALLS = {
    "mount": (165, b"none", b"/tmp", b"tmpfs", 0, 0),
    "mount --bind": (165, b"/proc/1/root", b"/tmp", 0, 4096, 0),
    "umount2": (166, b"/proc/kcore", 2),
    "pivot_root": (155, b"/tmp", b"/tmp"),
    "chroot": (161, b"/tmp"),
    "unshare user": (272, 0x10000000),
    "unshare pid": (272, 0x20000000),
    "unshare net": (272, 0x40000000),
    "setns": (308, root, 0),
    "name_to_handle_at": (303, -100, b"/", address, address + 4096, 0),
    "open_by_handle_at": (304, root, address, 0),
    "open_tree": (428, -100, b"/", 1),
    "fsopen": (430, b"tmpfs", 0),
    "mount_setattr": (442, root, b"", 0x1000, address, 32),
    "kexec_load": (246, 0, 0, 0, 0),
    "init_module": (175, address, 64, b""),
    "bpf map": (321, 0, address, 64),
    "perf_event_open": (298, address, 0, -1, -1, 0),
    "keyctl": (250, 0, -3, 1),
    "add_key": (248, b"user", b"mark", b"left", 4, -2),
    "request_key": (249, b"user", b"mark", 0, -2),
    "userfaultfd": (323, 1),
    "io_uring_setup": (425, 1, address),
    "ptrace": (101, 0, 0, 0, 0),
    "ptrace 1": (101, 0x4206, 1, 0, 0),
    "process_vm_readv": (310, here, address, 0, address, 0, 0),
    "process_vm_writev": (311, 1, address, 0, address, 0, 0),
    "kcmp": (312, here, here, 0, 0, 0),
    "pidfd_getfd": (438, root, 0, 0),
    "syslog": (103, 3, address, 4096),
    "fanotify_init": (300, 0x200, 0),
    "sethostname": (170, b"other", 5),
    "adjtimex": (159, address),
    "clock_settime": (227, 0, address),
    "reboot": (169, 0xFEE1DEAD, 672274793, 0, 0),
    "iopl": (172, 3),
    "modify_ldt": (154, 0, address, 64),
    "personality": (135, 0x0040000),
    "seccomp": (317, 2, 0, address),
    "clone3": (435, address, 64),
    "mq_open": (240, b"mark", 0o102, 0o600, 0),
    "landlock": (444, 0, 0, 1),
    "memfd_secret": (447, 0),
}


def plain(value):
    return ctypes.c_char_p(value) if isinstance(value, bytes) else ctypes.c_long(value)


held = True
for name, call in CALLS.items():
    ctypes.set_errno(0)
    result = libc.syscall(*map(plain, call))
    if result != -1 or ctypes.get_errno() not in (errno.EPERM, errno.ENOSYS):
        print("BREACH", name, result, ctypes.get_errno())
        held = False
    if result == 0 and os.getpid() != here:
        os._exit(0)
print("HELD" if held else "not held")
