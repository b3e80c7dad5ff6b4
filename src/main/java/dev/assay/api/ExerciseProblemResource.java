package dev.assay.api;

import dev.assay.exercise.catalogue.ExercisesFolder;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Why packages are not on offer; not for learners, since problems may quote hidden tests. */
@Path("/api/v1/exercise-problems")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({"instructor", "operator"})
@APIResponse(responseCode = "4XX", ref = "Problem")
@Tag(name = "exercises")
public final class ExerciseProblemResource {
    private final ExercisesFolder exercises;

    ExerciseProblemResource(ExercisesFolder exercises) {
        this.exercises = exercises;
    }

    @GET
    @Operation(operationId = "listExerciseProblems", summary = "The packages that are not offered, by slug, and why")
    public PageView<ExerciseView.Broken> list(
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("100") @Schema(type = SchemaType.INTEGER) String limit) {
        int size = PageView.size(limit);
        var found = exercises.catalogue().broken().entrySet().stream()
                .map(broken -> ExerciseView.Broken.of(broken.getKey(), broken.getValue()));
        return PageView.of(found, ExerciseView.Broken::slug, cursor, size);
    }
}
