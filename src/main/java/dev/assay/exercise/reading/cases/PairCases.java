package dev.assay.exercise.reading.cases;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.assay.exercise.Content;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.reading.cases.RawCase.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The cases of a folder: {@code NAME.in} and {@code NAME.ans} are one case, whatever bytes they hold. */
final class PairCases {
    private static final String INPUT = ".in";
    private static final String ANSWER = ".ans";

    private PairCases() {}

    static List<RawCase> read(String folder, PackageFiles files, ProblemList problems) {
        var cases = new ArrayList<RawCase>();
        for (String file : files.below(folder)) {
            if (file.endsWith(INPUT)) {
                String stem = file.substring(0, file.length() - INPUT.length());
                if (partner(stem + ANSWER, file, files, problems)) {
                    cases.add(oneCase(
                            stem.substring(folder.length() + 1), files.content(file), files.content(stem + ANSWER)));
                }
            } else if (file.endsWith(ANSWER)) {
                partner(file.substring(0, file.length() - ANSWER.length()) + INPUT, file, files, problems);
            } else {
                problems.error(file, 0, "does not belong here: a folder of cases holds NAME.in and NAME.ans only");
            }
        }
        return cases;
    }

    private static boolean partner(String partner, String of, PackageFiles files, ProblemList problems) {
        if (!files.has(partner) && !files.refused(partner)) {
            problems.error(of, 0, "has no partner; '" + partner + "' is missing");
        }
        return files.has(partner);
    }

    private static RawCase oneCase(String name, Content input, Content expected) {
        return new RawCase(
                0,
                Map.of(
                        "name", new Field(0, TextNode.valueOf(name)),
                        "input", new Field(0, MissingNode.getInstance(), input),
                        "expected", new Field(0, MissingNode.getInstance(), expected)));
    }
}
