package dev.assay.exercise.icpc.data;

import dev.assay.exercise.TestGroup.Stops;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.data.Entry.Folder;
import dev.assay.exercise.icpc.data.LegacySettings.Accepting;
import dev.assay.exercise.icpc.problem.Manner;
import dev.assay.exercise.icpc.problem.ProblemYaml;
import dev.assay.exercise.icpc.program.Flags;
import dev.assay.yaml.Value;
import dev.assay.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Test data whose grading stands in {@code testdata.yaml} files. */
final class LegacyData {
    private final PackageFiles files;
    private final Manner manner;
    private final ProblemList problems;
    private final Map<String, LegacySettings> settings = new HashMap<>();

    LegacyData(PackageFiles files, Manner manner, ProblemList problems) {
        this.files = files;
        this.manner = manner;
        this.problems = problems;
    }

    List<Part> parts(Folder sample, Folder secret) {
        var standard = LegacySettings.standard(new Flags(manner.flags(), ProblemYaml.FILE, 0));
        LegacySettings root = settings(TestData.FOLDER, standard);
        if (manner.scoring()) {
            return new LegacyScoring(this, manner.graded(), problems).parts(sample, secret, root);
        }
        boolean breaks = settings(secret.path(), root).breaks();
        Part first = Part.whole(
                sample.path(),
                given(sample, root),
                0,
                stops(settings(sample.path(), root).breaks()),
                root.said());
        Part second = Part.whole(secret.path(), given(secret, root), TestData.POINTS, stops(breaks), root.said());
        refuseLenient(root);
        return List.of(first, root.breaks() ? second.requiring(List.of(first.path())) : second);
    }

    /** The settings of a folder within another. */
    LegacySettings settings(String folder, LegacySettings outer) {
        LegacySettings known = settings.get(folder);
        LegacySettings read = known == null ? read(folder, outer) : known;
        settings.put(folder, read);
        return read;
    }

    private LegacySettings read(String folder, LegacySettings outer) {
        String file = folder + "/" + LegacySettings.FILE;
        String text = files.text(file, problems);
        LegacySettings inherited = new LegacySettings(
                outer.said(),
                outer.breaks(),
                outer.accepting(),
                outer.combining(),
                false,
                outer.accept(),
                outer.range(),
                outer.flags());
        if (text == null || text.isBlank()) {
            return inherited;
        }
        Value root = YamlReader.read(text, "the folder", problems.in(file));
        LegacySettings read = inherited.read(file, root, manner.scoring(), manner.flags());
        if (read.ignoresSample() && !folder.equals(TestData.FOLDER)) {
            problems.error(file, 0, "the grader flag ignore_sample is for data/testdata.yaml only");
        }
        return read;
    }

    /** The cases of a folder and those below, in their order. */
    private List<Given> given(Folder folder, LegacySettings outer) {
        LegacySettings own = settings(folder.path(), outer);
        refuseLenient(own);
        var all = new ArrayList<Given>();
        for (Entry entry : folder.entries()) {
            switch (entry) {
                case Entry.Case test -> all.add(new Given(test, own.flags()));
                case Folder inner -> all.addAll(given(inner, own));
            }
        }
        return all;
    }

    private void refuseLenient(LegacySettings settings) {
        if (settings.accepting() != Accepting.ALL || settings.ignoresSample()) {
            problems.error(
                    settings.said(),
                    0,
                    "grader_flags cannot be honoured: without type: scoring a submission is accepted when every test is");
        }
    }

    static Stops stops(boolean breaks) {
        return breaks ? Stops.AT_FAILURE : Stops.NEVER;
    }
}
