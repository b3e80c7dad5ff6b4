from dataclasses import dataclass


class Unreadable(Exception):
    pass


@dataclass
class Job:
    name: str
    runs: int = 0
    failures: int = 0
    seconds: int = 0

    def add(self, result, seconds):
        self.runs += 1
        self.seconds += seconds
        if result == "failed":
            self.failures += 1

    def __str__(self):
        return "%-14s%5d%5d%7d" % (self.name, self.runs, self.failures, self.seconds // self.runs)


def read(line):
    parts = line.split()
    if len(parts) != 5:
        raise Unreadable(line)
    try:
        return parts[2], parts[3], int(parts[4])
    except ValueError:
        raise Unreadable(line) from None


def job_report(lines):
    jobs = {}
    unreadable = 0
    for line in lines:
        try:
            name, result, seconds = read(line)
        except Unreadable:
            unreadable += 1
        else:
            if name not in jobs:
                jobs[name] = Job(name)
            jobs[name].add(result, seconds)
    report = [str(job) for job in sorted(jobs.values(), key=lambda job: (-job.failures, job.name))]
    if unreadable > 0:
        report.append("unreadable lines: " + str(unreadable))
    return report
