import os

for i in range(100):
    os.write(os.memfd_create(str(i)), bytes(15 << 20))
print("BREACH", 1500, "MiB")
