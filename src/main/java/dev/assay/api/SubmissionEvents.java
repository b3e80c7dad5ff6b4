package dev.assay.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.access.Caller;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.submission.Status;
import dev.assay.submission.SubmissionState;
import dev.assay.submission.Submissions;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Streams a submission's progress: at once where it stands, then each step, until it is judged. Every stream has a virtual thread. */
@Path("/api/v1/submissions/{id}/events")
@RunOnVirtualThread
@Authenticated
@APIResponse(responseCode = "4XX", ref = "Problem")
@Tag(name = "submissions")
public final class SubmissionEvents {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Submissions submissions;
    private final Waiting waiting;
    private final ObjectMapper json;
    private final InstantSource clock;

    SubmissionEvents(Submissions submissions, Waiting waiting, ObjectMapper json, InstantSource clock) {
        this.submissions = submissions;
        this.waiting = waiting;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "followSubmission",
            summary = "Events queued, running, compiled, test and judged; ends after judged (or failed)")
    public Multi<OutboundSseEvent> events(@RestPath String id, @Context Sse sse, @Context SecurityContext security) {
        var caller = Requests.caller(security);
        var state = Requests.submission(submissions, id, caller);
        var follower = waiting.follow(caller, state.submission().id()).orElseThrow(() -> tooMany(caller));
        return Multi.createFrom().emitter(emitter -> {
            emitter.onTermination(follower::wake);
            Thread.ofVirtual().name("events-" + id).start(new Stream(state, caller, sse, follower, emitter));
        });
    }

    private ProblemException tooMany(Caller caller) {
        return ProblemType.TOO_MANY_WAITING
                .because("At most %d of your requests may wait at a time. Close some first.", waiting.most(caller))
                .retryAfter(HEARTBEAT);
    }

    private final class Stream implements Runnable {
        private final Caller caller;
        private final Sse sse;
        private final Follower follower;
        private final MultiEmitter<? super OutboundSseEvent> emitter;
        private SubmissionState state;

        Stream(
                SubmissionState state,
                Caller caller,
                Sse sse,
                Follower follower,
                MultiEmitter<? super OutboundSseEvent> emitter) {
            this.state = state;
            this.caller = caller;
            this.sse = sse;
            this.follower = follower;
            this.emitter = emitter;
        }

        @Override
        public void run() {
            try (follower) {
                read();
                emitState();
                while (!state.status().finished() && !emitter.isCancelled()) {
                    follow();
                }
                emitter.complete();
            } catch (InterruptedException e) {
                emitter.complete();
            } catch (RuntimeException e) {
                emitter.fail(e);
            }
        }

        private void follow() throws InterruptedException {
            var event = follower.next(HEARTBEAT);
            if (emitter.isCancelled()) {
                return;
            }
            if (event.isPresent() && !event.get().event().last()) {
                emit(event.get().event().word(), event.get().data());
                return;
            }
            read();
            if (state.status().finished()) {
                emitState();
            } else {
                emitter.emit(sse.newEventBuilder().comment("still there").build());
            }
        }

        private void read() {
            state = submissions.find(state.submission().id()).orElse(state);
        }

        private void emitState() {
            Object data = switch (state.status()) {
                case QUEUED -> Map.of("position", state.position());
                case RUNNING -> Map.of();
                case JUDGED, FAILED -> SubmissionView.of(state, caller, clock.instant());
            };
            emit(word(state.status()), data);
        }

        private void emit(String name, Object data) {
            try {
                emitter.emit(sse.newEvent(name, json.writeValueAsString(data)));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String word(Status status) {
            return status.name().toLowerCase(Locale.ROOT);
        }
    }
}
