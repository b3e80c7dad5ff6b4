def fewest_bundles(sizes, messages):
    known = {0: 0}

    def fewest(count):
        if count not in known:
            best = messages + 1
            for size in sizes:
                if size <= count:
                    bundles = fewest(count - size) + 1
                    if bundles < best:
                        best = bundles
            known[count] = best
        return known[count]

    return fewest(messages) if fewest(messages) <= messages else -1
