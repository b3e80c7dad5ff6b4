package dev.assay.api.upload;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file or a submission may be called, before it is asked whether the exercise knows that file. */
final class Names {
    private static final int LONGEST = 100;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private Names() {}

    /** Why a relative path is refused. */
    static Optional<String> flawOfPath(String path) {
        var flaw = flawOfName(path);
        if (flaw.isPresent()) {
            return flaw;
        }
        if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
            return Optional.of("A file name must not be an absolute path.");
        }
        if (path.indexOf('\\') >= 0) {
            return Optional.of("Separate folders with “/”, not with a backslash.");
        }
        return Arrays.stream(path.split("/", -1))
                        .anyMatch(step -> step.isEmpty() || step.equals(".") || step.equals(".."))
                ? Optional.of("A file name must not lead out of the submission's folder: no “..”, “.” or empty step.")
                : Optional.empty();
    }

    /** Why a name is refused. */
    static Optional<String> flawOfName(String name) {
        if (name.isBlank()) {
            return Optional.of("A name is needed.");
        }
        if (name.length() > LONGEST) {
            return Optional.of(
                    "A name may have at most %d characters; this one has %d.".formatted(LONGEST, name.length()));
        }
        return name.codePoints().anyMatch(Names::isUnprintable)
                ? Optional.of("A name must not hold NUL, control or invisible formatting characters.")
                : Optional.empty();
    }

    private static boolean isUnprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
