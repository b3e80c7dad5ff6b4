def job_report(lines):
    readable = [line.split() for line in lines]
    readable = [parts for parts in readable if len(parts) == 5 and parts[4].isdigit()]
    report = []
    rows = []
    for name in set(parts[2] for parts in readable):
        runs = [parts for parts in readable if parts[2] == name]
        failed = len([parts for parts in runs if parts[3] == "failed"])
        seconds = sum(int(parts[4]) for parts in runs)
        rows.append((-failed, name, f"{name:<14}{len(runs):>5}{failed:>5}{seconds // len(runs):>7}"))
    report = [text for _, _, text in sorted(rows)]
    if len(readable) < len(lines):
        report.append(f"unreadable lines: {len(lines) - len(readable)}")
    return report
