import os

made = 0
try:
    while made < 1_000_000:
        os.close(os.open(f"/tmp/{made:0250}", os.O_CREAT | os.O_WRONLY))
        made += 1
except OSError as refused:
    print(made, refused.errno)
print("HELD" if 0 < made <= 8192 else f"BREACH {made} files")
