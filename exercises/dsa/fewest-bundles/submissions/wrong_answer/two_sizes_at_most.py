def fewest_bundles(sizes, messages):
    answers = []
    for first in sizes:
        for count in range(messages // first + 1):
            left = messages - count * first
            if left == 0:
                answers.append(count)
            answers += [count + left // second for second in sizes if left % second == 0]
    return min(answers, default=0 if messages == 0 else -1)
