package dev.assay.exercise.reading.cases;

import dev.assay.exercise.folder.ProblemList;
import java.util.HashMap;
import java.util.Map;

/** The names of an exercise's cases, whatever they come from; each may be taken once. */
public final class CaseNames {
    private final Map<String, String> places = new HashMap<>();
    private final ProblemList problems;

    public CaseNames(ProblemList problems) {
        this.problems = problems;
    }

    /** Takes a name for the case at this place; reported there when another has it already. */
    public void take(String name, String file, int line) {
        String other = name.isEmpty() ? null : places.putIfAbsent(name, line == 0 ? file : file + ":" + line);
        if (other != null) {
            problems.error(
                    file,
                    line,
                    "there is another case '" + name + "' at " + other + "; names are unique in an exercise");
        }
    }
}
