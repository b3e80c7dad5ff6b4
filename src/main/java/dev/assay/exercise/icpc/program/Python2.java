package dev.assay.exercise.icpc.program;

import java.util.regex.Pattern;

/** Tells Python 2 from Python 3 by what can't be anything else. */
final class Python2 {
    private static final Pattern FIRST_LINE = Pattern.compile("#!.*python2");
    private static final Pattern PRINT = Pattern.compile("^[ \\t]*print[ \\t]+[\"']", Pattern.MULTILINE);

    private Python2() {}

    /** Whether its first line says so, or it has print statements, and no long text that these could stand in. */
    static boolean is(String source) {
        return FIRST_LINE.matcher(source.lines().findFirst().orElse("")).lookingAt()
                || (!source.contains("\"\"\"")
                        && !source.contains("'''")
                        && PRINT.matcher(source).find());
    }
}
