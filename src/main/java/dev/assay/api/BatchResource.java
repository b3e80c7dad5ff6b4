package dev.assay.api;

import dev.assay.access.Caller;
import dev.assay.access.DatabaseGone;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.upload.BatchBody;
import dev.assay.api.upload.Intake;
import dev.assay.api.upload.Upload;
import dev.assay.api.upload.Uploads;
import dev.assay.report.Format;
import dev.assay.report.Named;
import dev.assay.submission.Batch;
import dev.assay.submission.Batches;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.faulttolerance.api.RetryWhen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.Variant;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Receives many submissions of one exercise and reports on them together. */
@Path("/api/v1/batches")
@RunOnVirtualThread
@RolesAllowed({"instructor", "pipeline", "operator"})
@APIResponse(responseCode = "4XX", ref = "Problem")
@Tag(name = "batches")
public final class BatchResource {
    private static final String ZIP = "application/zip";
    private static final String CSV = "text/csv";
    private static final List<Variant> FORMATS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV), MediaType.APPLICATION_XML_TYPE)
            .build();

    private final Batches batches;
    private final Uploads uploads;
    private final Intake intake;
    private final Admission admission;
    private final InstantSource clock;

    BatchResource(Batches batches, Uploads uploads, Intake intake, Admission admission, InstantSource clock) {
        this.batches = batches;
        this.uploads = uploads;
        this.intake = intake;
        this.admission = admission;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitBatch",
            summary = "Hands in many submissions of one exercise: all are queued, or none")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = BatchBody.class),
                        example = BatchBody.EXAMPLE),
                @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Queued; Location says where to look",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response submitJson(InputStream body, @Context SecurityContext security) {
        return submit(uploads.jsonBatch(body), security);
    }

    @POST
    @Consumes(ZIP)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response submitZip(
            InputStream body,
            @RestQuery @Nullable String exercise,
            @RestQuery @Nullable String language,
            @Context SecurityContext security) {
        return submit(uploads.zipBatch(body, exercise, language), security);
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, CSV, MediaType.APPLICATION_XML})
    @Operation(operationId = "getBatch", summary = "Progress and results; once it is finished also as CSV or JUnit XML")
    @APIResponse(
            responseCode = "200",
            description = "As JSON at any time, else 409 until it is finished",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BatchView.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING))
            })
    @Retry(maxRetries = 2, delay = 150)
    @RetryWhen(exception = DatabaseGone.class)
    public Response get(@RestPath String id, @Context Request request, @Context SecurityContext security) {
        var caller = Requests.caller(security);
        var batch = visible(id, caller);
        var variant = request.selectVariant(FORMATS);
        return switch (variant == null ? "" : variant.getMediaType().getSubtype()) {
            case "csv" -> answer(variant, Format.CSV.write(id, finished(batch, caller)));
            case "xml" -> answer(variant, Format.JUNIT.write(id, finished(batch, caller)));
            default ->
                Response.ok(
                                BatchView.of(batch, batches.results(batch.id()), caller, clock.instant()),
                                MediaType.APPLICATION_JSON)
                        .build();
        };
    }

    private static Response answer(Variant variant, String text) {
        return Response.ok(text, variant.getMediaType().withCharset("UTF-8")).build();
    }

    private Response submit(Upload.Batch upload, SecurityContext security) {
        var caller = Requests.caller(security);
        var checked = intake.check(upload, caller.name());
        var batch = admission.admit(caller, checked.items().size(), () -> batches.create(checked));
        return Response.accepted(BatchView.of(batch, null, caller, clock.instant()))
                .location(URI.create("/api/v1/batches/" + batch.id()))
                .build();
    }

    private Batch visible(String id, Caller caller) {
        return Requests.uuid(id)
                .flatMap(batches::find)
                .filter(batch -> caller.maySee(batch.owner()))
                .orElseThrow(
                        () -> ProblemType.UNKNOWN_BATCH.because("There is no batch “%s”, or it is not yours.", id));
    }

    private List<Named> finished(Batch batch, Caller caller) {
        if (!batch.finished()) {
            throw ProblemType.BATCH_UNFINISHED
                    .because(
                            "%d of %d are done. Ask again later, or for JSON.",
                            batch.judged() + batch.failed(), batch.size())
                    .retryAfter(Duration.ofSeconds(2));
        }
        return batches.results(batch.id()).stream()
                .map(result -> BatchView.named(result, caller, clock.instant()))
                .toList();
    }
}
