package dev.assay.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with problems where a request never reaches a resource: failed look-ups of tokens, unknown paths, a process without the API. */
@Singleton
public final class ProblemRoutes {
    private final ObjectMapper mapper;

    private final boolean offered;

    ProblemRoutes(
            ObjectMapper mapper,
            @ConfigProperty(name = "assay.api.enabled", defaultValue = "true") boolean offered) {
        this.mapper = mapper;
        this.offered = offered;
    }

    void register(@Observes Router router) {
        if (!offered) {
            router.route("/api/*")
                    .order(Integer.MIN_VALUE)
                    .handler(context -> send(
                            context, ProblemType.UNKNOWN_PATH.because("This process only judges; the API is served by another.")));
        }
        router.route("/api/*")
                .order(Integer.MAX_VALUE - 1)
                .handler(
                        context -> send(context, ProblemType.UNKNOWN_PATH.because("See /q/openapi for what there is.")))
                .failureHandler(this::fail);
    }

    private void fail(RoutingContext context) {
        if (context.response().headWritten()) {
            context.next();
        } else if (context.failure() != null) {
            send(context, Problems.of(context.failure()));
        } else {
            context.next();
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
