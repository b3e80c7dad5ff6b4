package dev.assay.api;

import dev.assay.api.upload.Intake;
import dev.assay.exercise.catalogue.ExercisesFolder;
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
    private final ExercisesFolder exercises;

    ExerciseResource(ExercisesFolder exercises) {
        this.exercises = exercises;
    }

    @GET
    @Operation(operationId = "listExercises", summary = "The exercises by slug")
    public PageView<ExerciseView.Summary> list(
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("100") @Schema(type = SchemaType.INTEGER) String limit) {
        int size = PageView.size(limit);
        var found = exercises.catalogue().exercises().stream().map(ExerciseView.Summary::of);
        return PageView.of(found, ExerciseView.Summary::slug, cursor, size);
    }

    @GET
    @Path("/{slug: .+}")
    @Operation(operationId = "getExercise", summary = "One exercise: statement, starter files, limits, sample tests")
    public ExerciseView get(@RestPath String slug) {
        return exercises.catalogue().find(slug).map(ExerciseView::of).orElseThrow(() -> Intake.unknownExercise(slug));
    }
}
