package dev.assay.exercise.reading.sql;

import dev.assay.exercise.Kind;
import dev.assay.exercise.sql.ByLanguage;
import dev.assay.exercise.sql.Rights;
import dev.assay.exercise.sql.Script;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The field {@code sql}. */
public final class SqlReader {
    private static final Map<String, Rights> RIGHTS =
            Stream.of(Rights.values()).collect(Collectors.toMap(Rights::word, right -> right));

    private SqlReader() {}

    /** @param languages the names of the exercise's languages, as far as they can be read */
    public static Kind read(Value sql, List<String> languages, ScriptFiles files) {
        Fields fields = sql.fields();
        Rights may =
                fields.optional("may").flatMap(value -> value.choice(RIGHTS)).orElse(Rights.READ);
        ByLanguage<Script> data = fields.optional("data")
                .map(value -> data(value, languages, files))
                .orElse(ByLanguage.always(Script.NOTHING));
        fields.refuseOthers();
        return new Kind.Sql(may, data);
    }

    private static ByLanguage<Script> data(Value value, List<String> languages, ScriptFiles files) {
        if (!value.isMapping()) {
            return ByLanguage.always(files.read(value));
        }
        Map<String, Script> own = new LinkedHashMap<>();
        Fields fields = value.fields();
        languages.forEach(name -> own.put(name, files.read(fields.required(name))));
        fields.refuseOthers();
        return new ByLanguage<>(Script.NOTHING, own);
    }
}
