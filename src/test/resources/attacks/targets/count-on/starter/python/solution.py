while (word := input()) != "done":
    print(int(word) + 0, flush=True)
