def job_report(lines: list[str]) -> list[str]:
    """Return the lines of the report: one for each job, and how many lines were unreadable."""
    return []
