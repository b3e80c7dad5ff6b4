from collections import Counter


def job_report(lines):
    runs, failures, seconds = Counter(), Counter(), Counter()
    unreadable = 0
    for parts in map(str.split, lines):
        if len(parts) != 5 or not parts[4].isdigit():
            unreadable += 1
            continue
        name = parts[2]
        runs[name] += 1
        failures[name] += parts[3] == "failed"
        seconds[name] += int(parts[4])

    names = sorted(sorted(runs), key=failures.get, reverse=True)
    report = [
        name.ljust(14) + str(runs[name]).rjust(5) + str(failures[name]).rjust(5) + str(seconds[name] // runs[name]).rjust(7)
        for name in names
    ]
    return report + [f"unreadable lines: {unreadable}"] * (unreadable > 0)
