package dev.assay.api.upload;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission as JSON: each file's text by its name. */
@Schema(name = "NewSubmission")
public record SubmissionBody(
        @Schema(required = true, examples = "dsa/two-sum") @Nullable
        String exercise,

        @Schema(description = "Told by the files' endings when missing", examples = "python") @Nullable
        String language,

        @Schema(required = true, description = "Each file's text by its name") @Nullable
        Map<String, @Nullable String> files) {
    /** What {@code /q/openapi} shows. */
    public static final String EXAMPLE = """
            {"exercise": "dsa/two-sum", "language": "python", "files": {"solution.py": "def two_sum(nums, target):\\n    ..."}}""";

    /** Reads it; only what is no such JSON at all is refused here. */
    static Upload read(byte[] json) {
        var body = StrictJson.read(json, SubmissionBody.class);
        return new Upload(body.exercise, body.language, JsonFiles.of(body.files, new Flaws().at("files")));
    }
}
