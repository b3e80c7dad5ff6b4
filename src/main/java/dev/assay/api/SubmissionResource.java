package dev.assay.api;

import dev.assay.access.Caller;
import dev.assay.access.DatabaseGone;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.upload.Intake;
import dev.assay.api.upload.SubmissionBody;
import dev.assay.api.upload.Upload;
import dev.assay.api.upload.Uploads;
import dev.assay.submission.Receipt;
import dev.assay.submission.SubmissionState;
import dev.assay.submission.Submissions;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.faulttolerance.api.RetryWhen;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Receives submissions and tells where they stand. */
@Path("/api/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@APIResponse(responseCode = "4XX", ref = "Problem")
@Tag(name = "submissions")
public final class SubmissionResource {
    private static final String ZIP = "application/zip";

    private final Submissions submissions;
    private final Waiting waiting;
    private final Uploads uploads;
    private final Intake intake;
    private final Admission admission;
    private final InstantSource clock;

    SubmissionResource(
            Submissions submissions,
            Waiting waiting,
            Uploads uploads,
            Intake intake,
            Admission admission,
            InstantSource clock) {
        this.submissions = submissions;
        this.waiting = waiting;
        this.uploads = uploads;
        this.intake = intake;
        this.admission = admission;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submit",
            summary = "Hands in a submission",
            description =
                    "An archive holds the files; its exercise and language are query parameters. A form has the fields exercise and"
                            + " language, and every file as a part with a file name. The same Idempotency-Key and content is the same"
                            + " submission. “Prefer: wait=N” waits up to 30 seconds for the judgement.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SubmissionBody.class),
                        example = SubmissionBody.EXAMPLE),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "Judged while waiting",
            content = @Content(schema = @Schema(implementation = SubmissionView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Queued; Location says where to look",
            content = @Content(schema = @Schema(implementation = SubmissionView.Queued.class)))
    public Response submitJson(
            InputStream body,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Prefer") @Nullable String prefer,
            @Context SecurityContext security)
            throws InterruptedException {
        return submit(uploads.json(body), key, prefer, security);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response submitForm(
            MultipartFormDataInput body,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Prefer") @Nullable String prefer,
            @Context SecurityContext security)
            throws InterruptedException {
        return submit(uploads.form(body), key, prefer, security);
    }

    @POST
    @Consumes(ZIP)
    @Operation(hidden = true)
    public Response submitZip(
            InputStream body,
            @RestQuery @Nullable String exercise,
            @RestQuery @Nullable String language,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Prefer") @Nullable String prefer,
            @Context SecurityContext security)
            throws InterruptedException {
        return submit(uploads.zip(body, exercise, language), key, prefer, security);
    }

    @GET
    @Operation(
            operationId = "listSubmissions",
            summary = "One's own submissions, newest first; instructors and operators see all")
    @Retry(maxRetries = 2, delay = 150)
    @RetryWhen(exception = DatabaseGone.class)
    public PageView<SubmissionView.Listed> list(
            @RestQuery @Nullable String exercise,
            @RestQuery @Nullable String owner,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Schema(type = SchemaType.INTEGER) String limit,
            @Context SecurityContext security) {
        var caller = Requests.caller(security);
        String shown = caller.role().seesAll() ? Requests.filter("owner", owner) : caller.name();
        if (owner != null && !caller.maySee(owner)) {
            return new PageView<>(List.of(), null);
        }
        try {
            var page = submissions.list(new Submissions.ListQuery(
                    shown, Requests.filter("exercise", exercise), cursor, PageView.size(limit)));
            return new PageView<>(
                    page.items().stream().map(SubmissionView.Listed::of).toList(), page.cursor());
        } catch (IllegalArgumentException e) {
            throw PageView.unknownCursor();
        }
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSubmission", summary = "A submission, with its judgement once there is one")
    @Retry(maxRetries = 2, delay = 150)
    @RetryWhen(exception = DatabaseGone.class)
    public SubmissionView get(@RestPath String id, @Context SecurityContext security) {
        var caller = Requests.caller(security);
        return SubmissionView.of(Requests.submission(submissions, id, caller), caller, clock.instant());
    }

    private Response submit(Upload upload, @Nullable String key, @Nullable String prefer, SecurityContext security)
            throws InterruptedException {
        var caller = Requests.caller(security);
        var checked = intake.check(upload, caller.name(), Requests.idempotencyKey(key));
        var receipt = submissions
                .receivedBefore(checked)
                .orElseGet(() -> admission.admit(caller, 1, () -> submissions.receive(checked)));
        SubmissionState state = switch (receipt) {
            case Receipt.Created created -> created.state();
            case Receipt.Repeated repeated -> repeated.state();
            case Receipt.Conflict ignored ->
                throw ProblemType.IDEMPOTENCY_CONFLICT.because(
                        "This Idempotency-Key came with other content before. Use a new key for new content.");
        };
        var wait = Requests.wait(prefer);
        return wait.isZero() ? queued(state) : awaited(state, wait, caller);
    }

    private Response awaited(SubmissionState first, Duration wait, Caller caller) throws InterruptedException {
        var id = first.submission().id();
        var following = waiting.follow(caller, id);
        if (following.isEmpty()) {
            return queued(first);
        }
        try (var follower = following.get()) {
            if (!submissions.find(id).orElse(first).status().finished()) {
                follower.awaitLast(wait);
            }
        }
        var state = submissions.find(id).orElse(first);
        return state.status().finished()
                ? Response.ok(SubmissionView.of(state, caller, clock.instant()))
                        .location(location(state))
                        .build()
                : queued(state);
    }

    private static Response queued(SubmissionState state) {
        return Response.accepted(SubmissionView.Queued.of(state))
                .location(location(state))
                .build();
    }

    private static URI location(SubmissionState state) {
        return URI.create("/api/v1/submissions/" + state.submission().id());
    }
}
