package dev.assay.api;

import dev.assay.api.upload.Intake;
import dev.assay.exercise.Catalogue;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The exercises on offer. */
@Path("/api/v1/exercises")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
@APIResponse(responseCode = "4XX", ref = "Problem")
@Tag(name = "exercises")
public final class ExerciseResource {
    private final Catalogue catalogue;

    ExerciseResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(operationId = "listExercises", summary = "The exercises by slug")
    public PageView<ExerciseView.Summary> list(
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("100") @Schema(type = SchemaType.INTEGER) String limit) {
        int size = PageView.size(limit);
        var found = catalogue.exercises().stream()
                .filter(exercise -> cursor == null || exercise.slug().compareTo(cursor) > 0)
                .limit(size + 1L)
                .map(ExerciseView.Summary::of)
                .toList();
        return found.size() > size
                ? new PageView<>(found.subList(0, size), found.get(size - 1).slug())
                : new PageView<>(found, null);
    }

    @GET
    @Path("/{slug: .+}")
    @Operation(operationId = "getExercise", summary = "One exercise: statement, starter files, limits, sample tests")
    public ExerciseView get(@RestPath String slug) {
        return catalogue.find(slug).map(ExerciseView::of).orElseThrow(() -> Intake.unknownExercise(slug));
    }
}
