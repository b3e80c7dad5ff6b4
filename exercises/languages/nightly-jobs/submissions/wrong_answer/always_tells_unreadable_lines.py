def job_report(lines):
    jobs = {}
    unreadable = 0
    for line in lines:
        parts = line.split()
        if len(parts) != 5 or not parts[4].isdigit():
            unreadable += 1
            continue
        job = jobs.setdefault(parts[2], [0, 0, 0])
        job[0] += 1
        job[1] += parts[3] == "failed"
        job[2] += int(parts[4])
    report = []
    for name, (runs, failed, seconds) in sorted(jobs.items(), key=lambda job: (-job[1][1], job[0])):
        report.append(f"{name:<14}{runs:>5}{failed:>5}{seconds // runs:>7}")
    report.append(f"unreadable lines: {unreadable}")
    return report
