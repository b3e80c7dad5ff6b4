import os

line = os.read(0, 1000)
os.dup2(2, 1)
os.write(1, line)
os.dup2(os.memfd_create("out"), 1)
os.write(1, line)
