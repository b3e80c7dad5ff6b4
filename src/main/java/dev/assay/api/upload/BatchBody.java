package dev.assay.api.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many submissions of one exercise as JSON. */
@Schema(name = "NewBatch")
public record BatchBody(
        @Schema(required = true, examples = "dsa/two-sum") @Nullable
        String exercise,

        @Schema(required = true) @Nullable List<@Nullable Item> submissions) {

    /** One of them, by a name that is unique in the batch. */
    @Schema(name = "NewBatchItem")
    public record Item(
            @Schema(required = true, examples = "ann") @Nullable
            String name,

            @Schema(description = "Told by the files' endings when missing") @Nullable
            String language,

            @Schema(required = true) @Nullable Map<String, @Nullable String> files) {}

    /** What {@code /q/openapi} shows. */
    public static final String EXAMPLE = """
            {"exercise": "dsa/two-sum", "submissions": [
              {"name": "ann", "language": "python", "files": {"solution.py": "..."}},
              {"name": "bob", "language": "java", "files": {"Solution.java": "..."}}]}""";

    static Upload.Batch read(byte[] json) {
        var body = StrictJson.read(json, BatchBody.class);
        var named = new ArrayList<Upload.Named>();
        var flaws = new Flaws().at("submissions");
        for (Item item : body.submissions == null ? List.<Item>of() : body.submissions) {
            named.add(
                    item == null
                            ? new Upload.Named(null, null, List.of())
                            : new Upload.Named(
                                    item.name,
                                    item.language,
                                    JsonFiles.of(
                                            item.files,
                                            flaws.at(String.valueOf(named.size()))
                                                    .at("files"))));
        }
        return new Upload.Batch(body.exercise, named);
    }
}
