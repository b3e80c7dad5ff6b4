package dev.assay.exercise.icpc.statement;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sample tests of which a package wants something else shown than what is judged: they become a part of the statement. */
public final class DisplayedSamples {
    private static final String FOLDER = "data/sample";
    private static final List<String> INSTEAD = List.of(".interaction", ".in.statement", ".ans.statement", ".out");
    private static final int LONGEST = 16_000;

    private final PackageFiles files;
    private final ProblemList problems;
    private final List<String> stems;

    public DisplayedSamples(PackageFiles files, ProblemList problems) {
        this.files = files;
        this.problems = problems;
        this.stems = files.below(FOLDER).stream()
                .flatMap(path -> Stream.of(".in", ".interaction")
                        .filter(path::endsWith)
                        .map(ending -> path.substring(0, path.length() - ending.length())))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the samples are shown so, and not as they are judged. */
    public boolean differ() {
        return stems.stream().anyMatch(stem -> INSTEAD.stream().anyMatch(ending -> files.has(stem + ending)));
    }

    /**
     * The part of the statement.
     *
     * @param pairs whether input and answer may be shown of a sample that has nothing to be shown instead
     */
    public String markdown(boolean pairs) {
        var markdown = new StringBuilder();
        int number = 0;
        for (String stem : stems) {
            number++;
            String heading = "\n\n## Sample " + (stems.size() == 1 ? "" : number + " ");
            Optional<String> interaction = text(stem, ".interaction");
            if (interaction.isPresent()) {
                markdown.append(heading).append("Interaction").append(code(interaction.get()));
            } else if (pairs) {
                text(stem, ".in.statement", ".in")
                        .ifPresent(
                                text -> markdown.append(heading).append("Input").append(code(text)));
                text(stem, ".ans.statement", ".out", ".ans")
                        .ifPresent(text ->
                                markdown.append(heading).append("Output").append(code(text)));
            }
        }
        return markdown.toString();
    }

    private Optional<String> text(String stem, String... endings) {
        return Stream.of(endings)
                .filter(ending -> files.has(stem + ending))
                .findFirst()
                .map(ending -> cut(files.text(stem + ending, problems)));
    }

    private static String cut(@Nullable String text) {
        return text == null ? "" : text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\n…";
    }

    private static String code(String text) {
        return "\n\n" + Markdown.code(text);
    }
}
