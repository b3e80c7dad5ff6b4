package dev.assay.api.problem;

import dev.assay.access.DatabaseGone;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Finds the problem that an exception means to a client; what is nobody's fault but ours is logged under an incident number. */
final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final Duration DATABASE_PAUSE = Duration.ofSeconds(5);

    private Problems() {}

    static ProblemException of(Throwable failure) {
        return switch (failure) {
            case ProblemException problem -> problem;
            case UnauthorizedException ignored -> unauthenticated(false);
            case AuthenticationFailedException ignored -> unauthenticated(true);
            case ForbiddenException ignored ->
                ProblemType.FORBIDDEN.because("Your role does not allow this. Ask an operator for another token.");
            case WebApplicationException web -> ofStatus(web.getResponse().getStatus(), web);
            case IOException ignored ->
                ProblemType.INVALID_REQUEST.because("The request body ended early or could not be read.");
            default -> new DatabaseGone().test(failure) ? unavailable(failure) : internal(failure);
        };
    }

    static ProblemException unauthenticated(boolean tokenSent) {
        String detail = tokenSent
                ? "The token is unknown or revoked. Create one with `./assay token create`."
                : "Send “Authorization: Bearer TOKEN”. Create a token with `./assay token create`.";
        return ProblemType.UNAUTHENTICATED
                .because(detail)
                .with(HttpHeaders.WWW_AUTHENTICATE, tokenSent ? "Bearer error=\"invalid_token\"" : "Bearer");
    }

    static ProblemException ofStatus(int status, Throwable cause) {
        return switch (status) {
            case 401 -> unauthenticated(false);
            case 403 -> ProblemType.FORBIDDEN.because("Your role does not allow this.");
            case 404 -> ProblemType.UNKNOWN_PATH.because("See /q/openapi for what there is.");
            case 405 -> ProblemType.METHOD_NOT_ALLOWED.because("See /q/openapi for the methods of this path.");
            case 406 -> ProblemType.NOT_ACCEPTABLE.because("See /q/openapi for the media types of this path.");
            case 413 -> ProblemType.TOO_LARGE.because("The request body is larger than this service accepts.");
            case 415 ->
                ProblemType.UNSUPPORTED_MEDIA_TYPE.because("See /q/openapi for the media types this path accepts.");
            default ->
                status >= 400 && status < 500
                        ? ProblemType.INVALID_REQUEST.because("The request could not be understood.")
                        : internal(cause);
        };
    }

    private static ProblemException unavailable(Throwable failure) {
        LOG.warnf("The database is not available: %s", failure.getMessage());
        return ProblemType.UNAVAILABLE
                .because("The database does not answer at the moment. Nothing was lost; try again.")
                .retryAfter(DATABASE_PAUSE);
    }

    private static ProblemException internal(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.errorf(failure, "Incident %s", incident);
        return new ProblemException(
                Problem.of(ProblemType.INTERNAL_ERROR, "The cause is in the service's log under this incident number.")
                        .withIncident(incident));
    }
}
