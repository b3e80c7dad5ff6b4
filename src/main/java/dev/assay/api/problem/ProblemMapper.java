package dev.assay.api.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every exception of a resource with a problem. */
final class ProblemMapper {
    @ServerExceptionMapper({
        ProblemException.class,
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        ForbiddenException.class,
        WebApplicationException.class,
        Throwable.class
    })
    Response answer(Throwable failure, RoutingContext context) {
        if (context.response().ended()) {
            return Response.noContent().build(); // whoever was too slow has his answer: nobody hears this one
        }
        var exception = Problems.of(failure);
        var response = Response.status(exception.problem().status())
                .type(Problem.MEDIA_TYPE)
                .entity(exception.problem());
        exception.headers().forEach(response::header);
        return response.build();
    }
}
