def job_report(lines: list[str]) -> list[str]:
    jobs = {}
    unreadable = 0
    for line in lines:
        try:
            _, _, name, result, seconds = line.split()
            seconds = int(seconds)
        except ValueError:
            unreadable += 1
            continue
        job = jobs.setdefault(name, [0, 0, 0])
        job[0] += 1
        job[1] += result == "failed"
        job[2] += seconds

    report = []
    for name, (runs, failed, seconds) in sorted(jobs.items(), key=lambda job: (-job[1][1], job[0])):
        report.append(f"{name:<14}{runs:>5}{failed:>5}{seconds // runs:>7}")
    if unreadable:
        report.append(f"unreadable lines: {unreadable}")
    return report
