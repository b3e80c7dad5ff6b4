package dev.assay.api.problem;

import java.util.Locale;

/** The kinds of error a client can tell apart; names and statuses are stable, titles and details are for people. */
public enum ProblemType {
    MALFORMED_JSON(400, "The request body is not the JSON that is expected"),
    INVALID_REQUEST(400, "The request is not valid"),
    UNAUTHENTICATED(401, "A valid token is needed"),
    FORBIDDEN(403, "This token does not allow that"),
    UNKNOWN_PATH(404, "There is nothing at this path"),
    UNKNOWN_EXERCISE(404, "There is no such exercise"),
    UNKNOWN_SUBMISSION(404, "There is no such submission"),
    UNKNOWN_BATCH(404, "There is no such batch"),
    METHOD_NOT_ALLOWED(405, "This method is not offered here"),
    NOT_ACCEPTABLE(406, "None of the accepted media types is offered"),
    IDEMPOTENCY_CONFLICT(409, "The idempotency key was used for another request"),
    BATCH_UNFINISHED(409, "The batch is not finished"),
    TOO_SLOW(408, "The request came too slowly"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This media type is not understood here"),
    UNKNOWN_LANGUAGE(422, "The exercise is not offered in this language"),
    INVALID_FILES(422, "The files cannot be accepted"),
    INVALID_ARCHIVE(422, "The archive cannot be accepted"),
    TOO_MANY_WAITING(429, "Too many requests wait"),
    TOO_MANY_SUBMISSIONS(429, "Too many submissions"),
    INTERNAL_ERROR(500, "Something went wrong here"),
    QUEUE_FULL(503, "The queue is full"),
    UNAVAILABLE(503, "The service is not available");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String uri() {
        return "urn:assay:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** An exception to throw, with what happened and what to do about it. */
    public ProblemException because(String detail, Object... arguments) {
        return new ProblemException(Problem.of(this, arguments.length == 0 ? detail : detail.formatted(arguments)));
    }
}
