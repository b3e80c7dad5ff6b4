package dev.assay.exercise.icpc.problem;

import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields that say whose a package is and what it is about. They have no influence on judging, and are only checked. */
public final class Credits {
    private static final Map<String, String> LICENSES =
            Set.of("unknown", "public domain", "cc0", "cc by", "cc by-sa", "educational", "permission").stream()
                    .collect(Collectors.toMap(Function.identity(), Function.identity()));
    private static final List<String> PEOPLE =
            List.of("authors", "contributors", "testers", "packagers", "acknowledgements");

    private final ProblemYaml yaml;

    public Credits(ProblemYaml yaml) {
        this.yaml = yaml;
    }

    /** Reports what is not as the format has it. */
    public void check() {
        yaml.given("uuid").ifPresent(Value::text);
        yaml.given("license").ifPresent(value -> value.choice(LICENSES));
        yaml.given("rights_owner").ifPresent(Value::text);
        yaml.given("keywords").ifPresent(value -> oneOrMore(value, Value::text));
        yaml.given("source").ifPresent(value -> oneOrMore(value, Credits::source));
        yaml.before("author").ifPresent(Value::text);
        yaml.before("source_url").ifPresent(Value::text);
        yaml.since("version").ifPresent(Value::text);
        yaml.since("embargo_until").ifPresent(Value::text);
        yaml.since("credits").ifPresent(value -> {
            if (value.isMapping()) {
                people(value.fields());
            } else {
                value.text();
            }
        });
    }

    private static void people(Fields fields) {
        PEOPLE.forEach(role -> ProblemYaml.given(fields, role).ifPresent(value -> oneOrMore(value, Credits::person)));
        ProblemYaml.given(fields, "translators")
                .map(Value::fields)
                .ifPresent(languages -> languages.all().values().forEach(value -> oneOrMore(value, Credits::person)));
        fields.refuseOthers();
    }

    private static void person(Value value) {
        namedMapping(value, List.of("email", "orcid", "kattis"));
    }

    private static void source(Value value) {
        namedMapping(value, List.of("url"));
    }

    private static void namedMapping(Value value, List<String> more) {
        if (!value.isMapping()) {
            value.text();
            return;
        }
        Fields fields = value.fields();
        fields.required("name").text();
        more.forEach(name -> fields.optional(name).ifPresent(Value::text));
        fields.refuseOthers();
    }

    private static void oneOrMore(Value value, Consumer<Value> check) {
        if (value.isList()) {
            value.items().forEach(check);
        } else {
            check.accept(value);
        }
    }
}
