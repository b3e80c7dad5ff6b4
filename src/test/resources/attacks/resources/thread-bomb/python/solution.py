import threading

for _ in range(5000):
    threading.Thread(target=threading.Event().wait, daemon=True).start()
print("BREACH 5000 threads")
