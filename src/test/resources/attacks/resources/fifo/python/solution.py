import os

if input().startswith("one"):
    os.mkfifo("/tmp/pipe")
    open("/tmp/pipe").read()
