package dev.assay.api.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem as its answer. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    ProblemException(Problem problem) {
        this(problem, Map.of());
    }

    private ProblemException(Problem problem, Map<String, String> headers) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.headers = headers;
    }

    public Problem problem() {
        return problem;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The same problem with every flaw that was found. */
    public ProblemException with(List<Problem.Flaw> flaws) {
        return new ProblemException(problem.withErrors(flaws), headers);
    }

    /** The same problem, worth another try after this time. */
    public ProblemException retryAfter(Duration time) {
        return with(
                "Retry-After", String.valueOf(Math.max(1, time.plusMillis(999).toSeconds())));
    }

    ProblemException with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new ProblemException(problem, more);
    }
}
