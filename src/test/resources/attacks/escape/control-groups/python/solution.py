import os

held = True
for folder, folders, files in os.walk("/sys/fs/cgroup"):
    for deed in (lambda: os.mkdir(folder + "/mark"), lambda: os.chmod(folder, 0o777), lambda: os.symlink("/tmp", folder + "/link")):
        try:
            deed()
        except OSError:
            continue
        print("BREACH", folder)
        held = False
    for name in files:
        for mode in (os.O_WRONLY, os.O_RDWR):
            try:
                os.close(os.open(f"{folder}/{name}", mode))
            except OSError:
                continue
            print("BREACH", folder, name)
            held = False
        if name in ("cgroup.procs", "tasks"):
            try:
                with open(f"{folder}/{name}") as file:
                    processes = set(file.read().split()) - {"1", str(os.getpid())}
            except OSError:
                continue
            if processes:
                print("BREACH others in the group", folder, processes)
                held = False
print("HELD" if held else "not held")
