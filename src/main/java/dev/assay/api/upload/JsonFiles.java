package dev.assay.api.upload;

import dev.assay.api.problem.ProblemType;
import dev.assay.api.upload.Upload.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Source files out of a JSON object of texts. */
final class JsonFiles {
    private JsonFiles() {}

    static List<SourceFile> of(@Nullable Map<String, @Nullable String> texts, Flaws flaws) {
        if (texts == null) {
            return List.of();
        }
        var files = new ArrayList<SourceFile>();
        texts.forEach((name, text) -> {
            if (text == null || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                flaws.at(name)
                        .add(
                                text == null
                                        ? "This must be a text."
                                        : "This is not valid Unicode: half of a surrogate pair is missing.");
                throw ProblemType.INVALID_FILES
                        .because("A file's content is not a text.")
                        .with(flaws.found());
            }
            files.add(new SourceFile(name, text.getBytes(StandardCharsets.UTF_8)));
        });
        return files;
    }
}
