package dev.assay.exercise.reading.sql;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.sql.Script;
import dev.assay.yaml.Value;

/** The scripts of a package, by their paths. */
@FunctionalInterface
public interface ScriptFiles {
    /** There are none, for what a generator prints is no part of the package. */
    ScriptFiles NONE = path -> {
        path.report("a generated case cannot name a file: print its rows as 'setup'");
        return Script.NOTHING;
    };

    /** The script at a path; where there is none that is reported, and it is empty. */
    Script read(Value path);

    /** Those of this package. */
    static ScriptFiles of(PackageFiles files, ProblemList problems) {
        return path -> {
            String name = path.text();
            String wrong = name.isEmpty() ? null : files.wrongReference(name);
            if (wrong != null) {
                path.report(wrong);
            } else if (!name.isEmpty() && !files.has(name)) {
                path.report("'" + name + "' is a folder, must be a file with SQL statements");
            }
            String text = wrong == null && files.has(name) ? files.text(name, problems) : null;
            return text == null ? Script.NOTHING : new Script(name, text);
        };
    }
}
