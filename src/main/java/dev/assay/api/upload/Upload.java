package dev.assay.api.upload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A submission as it was sent, in whatever form, not yet checked. Without a language, its files' endings tell it. */
public record Upload(@Nullable String exercise, @Nullable String language, List<SourceFile> files) {
    /** A file as it was sent. */
    record SourceFile(String name, byte[] content) {}

    /** A submission of a batch as it was sent. */
    record Named(@Nullable String name, @Nullable String language, List<SourceFile> files) {}

    /** Many submissions of one exercise as they were sent. */
    public record Batch(@Nullable String exercise, List<Named> submissions) {
        /** Every file or folder at the top of an archive is a submission, named like it. */
        static Batch of(@Nullable String exercise, @Nullable String language, List<SourceFile> archive) {
            Map<String, List<SourceFile>> byName = new LinkedHashMap<>();
            for (SourceFile file : archive) {
                int slash = file.name().indexOf('/');
                String top = slash < 0 ? file.name() : file.name().substring(0, slash);
                byName.computeIfAbsent(top, name -> new ArrayList<>())
                        .add(new SourceFile(file.name().substring(slash + 1), file.content()));
            }
            return new Batch(
                    exercise,
                    byName.entrySet().stream()
                            .map(entry -> new Named(entry.getKey(), language, entry.getValue()))
                            .toList());
        }
    }
}
