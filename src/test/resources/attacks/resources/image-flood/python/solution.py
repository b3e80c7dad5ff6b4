import os

while True:
    for folder, folders, files in os.walk("/"):
        folders[:] = [] if folder in ("/proc", "/sys", "/dev") else folders
        for name in files:
            try:
                with open(os.path.join(folder, name), "rb") as file:
                    while file.read(1 << 20):
                        pass
            except OSError:
                pass
