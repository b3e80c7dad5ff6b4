def job_report(lines):
    jobs = {}
    unreadable = 0
    for line in lines:
        parts = line.split()
        if len(parts) != 5 or not parts[4].isdigit():
            unreadable += 1
            continue
        jobs.setdefault(parts[2], []).append((parts[3], int(parts[4])))
    rows = []
    for name in sorted(jobs):
        failed = sum(result == "failed" for result, _ in jobs[name])
        average = sum(seconds for _, seconds in jobs[name]) // len(jobs[name])
        rows.append((str(failed), f"{name:<14}{len(jobs[name]):>5}{failed:>5}{average:>7}"))
    rows.sort(key=lambda row: row[0], reverse=True)
    report = [text for _, text in rows]
    if unreadable:
        report.append(f"unreadable lines: {unreadable}")
    return report
