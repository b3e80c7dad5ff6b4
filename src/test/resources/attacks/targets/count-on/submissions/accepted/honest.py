while (word := input()) != "done":
    print(int(word) + 1, flush=True)
