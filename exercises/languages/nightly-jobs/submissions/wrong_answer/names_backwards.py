def job_report(lines):
    runs, failures, seconds = {}, {}, {}
    unreadable = 0
    for line in lines:
        try:
            date, time, name, result, took = line.split()
            took = int(took)
        except ValueError:
            unreadable += 1
            continue
        runs[name] = runs.get(name, 0) + 1
        failures[name] = failures.get(name, 0) + (result == "failed")
        seconds[name] = seconds.get(name, 0) + took
    report = []
    for name in sorted(runs, key=lambda name: (failures[name], name), reverse=True):
        report.append(f"{name:<14}{runs[name]:>5}{failures[name]:>5}{seconds[name] // runs[name]:>7}")
    if unreadable:
        report.append(f"unreadable lines: {unreadable}")
    return report
