def job_report(lines):
    names, jobs = [], []
    unreadable = 0
    for line in lines:
        parts = line.split()
        if len(parts) != 5 or not parts[4].isdigit():
            unreadable += 1
            continue
        if parts[2] not in names:
            names.append(parts[2])
            jobs.append([parts[2], 0, 0, 0])
        job = jobs[names.index(parts[2])]
        job[1] += 1
        job[2] += parts[3] == "failed"
        job[3] += int(parts[4])
    report = []
    for name, runs, failed, seconds in sorted(jobs, key=lambda job: (-job[2], job[0])):
        report.append(f"{name:<14}{runs:>5}{failed:>5}{seconds // runs:>7}")
    if unreadable:
        report.append(f"unreadable lines: {unreadable}")
    return report
