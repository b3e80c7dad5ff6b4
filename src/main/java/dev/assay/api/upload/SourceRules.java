package dev.assay.api.upload;

import dev.assay.api.upload.Upload.SourceFile;
import dev.assay.exercise.Exercise;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides which files of a submission are accepted: text of bounded size under the names its exercise allows. */
@Singleton
public final class SourceRules {
    private final UploadLimits limits;

    SourceRules(UploadLimits limits) {
        this.limits = limits;
    }

    /** The files by name; incomplete when a flaw was found. */
    Map<String, String> check(Exercise exercise, String language, List<SourceFile> files, Flaws flaws) {
        if (files.isEmpty()) {
            flaws.add("A submission needs at least one file. " + allowed(exercise, language));
        }
        if (files.size() > limits.files()) {
            flaws.add(
                    "A submission may have at most %d files; this one has %d.".formatted(limits.files(), files.size()));
            return Map.of();
        }
        var texts = new TreeMap<String, String>();
        var seen = new HashMap<String, String>();
        long total = 0;
        for (SourceFile file : files) {
            var here = flaws.at(file.name());
            String twin = seen.putIfAbsent(file.name().toLowerCase(Locale.ROOT), file.name());
            nameFlaw(exercise, language, file.name(), twin)
                    .ifPresentOrElse(here::add, () -> text(file, here).ifPresent(text -> texts.put(file.name(), text)));
            total += file.content().length;
        }
        if (total > limits.submission().asLongValue()) {
            flaws.add("The files of a submission may have at most %s together; these have %d bytes."
                    .formatted(Body.size(limits.submission().asLongValue()), total));
        }
        return texts;
    }

    private static Optional<String> nameFlaw(Exercise exercise, String language, String name, @Nullable String twin) {
        var flaw = Names.flawOfPath(name);
        if (flaw.isPresent()) {
            return flaw;
        }
        if (twin != null) {
            return Optional.of(
                    twin.equals(name)
                            ? "This file was sent twice."
                            : "This name differs from “%s” only by case.".formatted(twin));
        }
        return exercise.allows(language, name)
                ? Optional.empty()
                : Optional.of(
                        "This exercise has no such file in %s. ".formatted(language) + allowed(exercise, language));
    }

    private static String allowed(Exercise exercise, String language) {
        Set<String> names = new TreeSet<>(exercise.fileNames(language));
        names.addAll(exercise.moreFiles());
        return "Allowed: %s.".formatted(String.join(", ", names));
    }

    private Optional<String> text(SourceFile file, Flaws flaws) {
        byte[] content = file.content();
        long most = limits.file().asLongValue();
        if (content.length > most) {
            flaws.add("A file may have at most %s.".formatted(Body.size(most)));
            return Optional.empty();
        }
        for (int i = 0; i < content.length; i++) {
            if (content[i] == 0) {
                flaws.add("This is not a text file: byte %d is NUL.".formatted(i));
                return Optional.empty();
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            flaws.add("This is not text in UTF-8. Save it in that encoding.");
            return Optional.empty();
        }
    }
}
