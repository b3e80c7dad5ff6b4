def job_report(lines):
    runs, failures, seconds = {}, {}, {}
    for line in lines:
        parts = line.split()
        name = parts[2]
        runs[name] += 1
        failures[name] += parts[3] == "failed"
        seconds[name] += int(parts[4])
    names = sorted(runs, key=lambda name: (-failures[name], name))
    return [f"{name:<14}{runs[name]:>5}{failures[name]:>5}{seconds[name] // runs[name]:>7}" for name in names]
