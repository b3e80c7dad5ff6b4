package dev.assay.exercise.reading.cases;

import dev.assay.exercise.reading.cases.RawCase.Field;
import dev.assay.yaml.Problems;
import dev.assay.yaml.Value;
import dev.assay.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases of a YAML file, their values turned into JSON. */
final class YamlCases {
    private YamlCases() {}

    static List<RawCase> read(String text, Problems problems) {
        return YamlReader.read(text, "the list of cases", problems).items().stream()
                .map(item -> new RawCase(
                        item.line(), json(item.called("a case").fields().all())))
                .toList();
    }

    private static Map<String, Field> json(Map<String, Value> values) {
        var fields = new LinkedHashMap<String, Field>();
        values.forEach((name, value) -> fields.put(name, new Field(value.line(), value.json())));
        return fields;
    }
}
