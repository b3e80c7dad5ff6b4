def job_report(lines):
    jobs = {}
    unreadable = 0
    for line in lines:
        parts = line.split()
        if len(parts) != 5 or not parts[4].isdigit():
            unreadable += 1
            continue
        name = parts[2]
        runs, failed, seconds = jobs.get(name, (0, 0, 0))
        jobs[name] = (runs + 1, failed + (parts[3] == "failed"), seconds + int(parts[4]))
    report = []
    for name in sorted(jobs, key=lambda name: (-jobs[name][1], name)):
        runs, failed, seconds = jobs[name]
        report.append(f"{name:<14}{runs:>5}{failed:>5}{seconds / runs:>7.0f}")
    if unreadable:
        report.append(f"unreadable lines: {unreadable}")
    return report
