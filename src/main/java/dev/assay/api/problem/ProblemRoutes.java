package dev.assay.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with problems where a request never reaches a resource. */
@Singleton
public final class ProblemRoutes {
    private static final String API = "/api/*";
    private static final Pattern MEDIA_TYPE = Pattern.compile("[^\\s/;,]+/[^\\s/;,]+\\s*(;.*)?");
    private static final long IN_CHUNKS = 2 << 20;
    private static final long LINGER_MILLIS = 200; // closed at once, its sender might never read the answer
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int BEFORE_QUARKUS_LOOKS_AT_THE_SIZE = -1000;
    private static final int AFTER_EVERYTHING = Integer.MAX_VALUE - 1;

    private final ObjectMapper mapper;
    private final boolean offered;
    private final long largestBody;
    private final Duration slowestBody;
    private final BodyRoom room;

    ProblemRoutes(
            ObjectMapper mapper,
            @ConfigProperty(name = "assay.api.enabled", defaultValue = "true") boolean offered,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody,
            @ConfigProperty(name = "assay.api.body-time", defaultValue = "60s") Duration slowestBody) {
        this.mapper = mapper;
        this.offered = offered;
        this.largestBody = largestBody.asLongValue();
        this.slowestBody = slowestBody;
        this.room = new BodyRoom(Runtime.getRuntime().maxMemory(), this.largestBody);
    }

    void register(@Observes Router router) {
        router.route(API).order(BEFORE_QUARKUS_LOOKS_AT_THE_SIZE).handler(this::receive);
        router.route(API)
                .order(AFTER_EVERYTHING)
                .handler(
                        context -> send(context, ProblemType.UNKNOWN_PATH.because("See /q/openapi for what there is.")))
                .failureHandler(this::fail);
    }

    private void receive(RoutingContext context) {
        if (!offered) {
            send(context, ProblemType.UNKNOWN_PATH.because("This process only judges; the API is served by another."));
        } else if (length(context.request()) > largestBody) {
            refuseAndClose(
                    context, ProblemType.TOO_LARGE.because("A request body may have at most %d bytes.", largestBody));
        } else if (!hasMediaType(context.request())) {
            send(context, ProblemType.UNSUPPORTED_MEDIA_TYPE.because("The Content-Type is not a media type."));
        } else if (!room.enter(length(context.request()))) {
            refuseAndClose(
                    context,
                    ProblemType.UNAVAILABLE
                            .because("Too many large requests are being read. Nothing was queued; try again.")
                            .retryAfter(PAUSE));
        } else {
            context.addEndHandler(answered -> room.leave(length(context.request())));
            endWhenSlow(context);
            context.next();
        }
    }

    /** However many bytes drip in, and even where the answer did not wait for them. */
    private void endWhenSlow(RoutingContext context) {
        var request = context.request();
        if (length(request) == 0) {
            return;
        }
        long timer = context.vertx().setTimer(slowestBody.toMillis(), id -> {
            if (request.isEnded()) {
                return;
            }
            if (context.response().headWritten()) {
                request.connection().close();
            } else {
                refuseAndClose(
                        context,
                        ProblemType.TOO_SLOW.because(
                                "A request body has to arrive within %d seconds.", slowestBody.toSeconds()));
            }
        });
        context.addEndHandler(answered -> {
            if (request.isEnded()) {
                context.vertx().cancelTimer(timer);
            } else if (context.response().getStatusCode() == ProblemType.TOO_LARGE.status()) {
                context.vertx()
                        .setTimer(LINGER_MILLIS, id -> request.connection().close());
            }
        });
    }

    private void refuseAndClose(RoutingContext context, ProblemException problem) {
        context.response()
                .putHeader(HttpHeaders.CONNECTION, "close")
                .endHandler(sent -> context.request().connection().close());
        send(context, problem);
    }

    private static boolean hasMediaType(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null || MEDIA_TYPE.matcher(type).matches();
    }

    /** As announced; a body in chunks may be as long as one of a submission, and is seldom. */
    private static long length(HttpServerRequest request) {
        try {
            String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
            if (length == null) {
                return request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null ? 0 : IN_CHUNKS;
            }
            return Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private void fail(RoutingContext context) {
        var failure = context.failure();
        if (context.response().ended()) {
            return;
        }
        if (context.response().headWritten()) {
            context.next();
        } else {
            send(
                    context,
                    failure == null
                            ? Problems.ofStatus(
                                    context.statusCode(), new IllegalStateException("failed without a cause"))
                            : Problems.of(failure));
        }
    }

    /** Ends the request with a problem. */
    void send(RoutingContext context, ProblemException exception) {
        var response = context.response().setStatusCode(exception.problem().status());
        response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        exception.headers().forEach(response::putHeader);
        try {
            response.end(mapper.writeValueAsString(exception.problem()));
        } catch (JsonProcessingException e) {
            throw new AssertionError("a problem is only texts and numbers", e);
        }
    }
}
