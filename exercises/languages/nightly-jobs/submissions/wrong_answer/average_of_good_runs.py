def job_report(lines):
    jobs = {}
    unreadable = 0
    for line in lines:
        parts = line.split()
        if len(parts) != 5 or not parts[4].isdigit():
            unreadable += 1
            continue
        job = jobs.setdefault(parts[2], {"runs": 0, "failed": 0, "seconds": 0})
        job["runs"] += 1
        if parts[3] == "failed":
            job["failed"] += 1
        else:
            job["seconds"] += int(parts[4])
    report = []
    for name, job in sorted(jobs.items(), key=lambda item: (-item[1]["failed"], item[0])):
        good = max(1, job["runs"] - job["failed"])
        report.append(f"{name:<14}{job['runs']:>5}{job['failed']:>5}{job['seconds'] // good:>7}")
    if unreadable:
        report.append(f"unreadable lines: {unreadable}")
    return report
