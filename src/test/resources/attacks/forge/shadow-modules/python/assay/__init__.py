import os

os.write(4, b'{"ready":true}\n')
print("BREACH a shadow was loaded")
