package dev.assay.exercise.reading.sql;

import dev.assay.exercise.TestCase;
import dev.assay.exercise.sql.ByLanguage;
import dev.assay.exercise.sql.Demand;
import dev.assay.exercise.sql.Demand.Outcome;
import dev.assay.exercise.sql.Question;
import dev.assay.exercise.sql.SqlTest;
import dev.assay.exercise.sql.Wanted;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Problems;
import dev.assay.yaml.Value;
import dev.assay.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases for databases, from YAML or JSON, which is YAML as well. */
public final class SqlCases {
    private static final int MOST_STATEMENTS = 1000;
    private static final Map<String, Outcome> VIOLATIONS = Stream.of(Outcome.values())
            .filter(outcome -> outcome != Outcome.SUCCEEDS)
            .collect(Collectors.toMap(Outcome::word, outcome -> outcome));

    private final ScriptFiles files;
    private final WantedReader wanted;

    /** @param outputBytes what expected rows have to fit into */
    public SqlCases(ScriptFiles files, long outputBytes) {
        this.files = files;
        this.wanted = new WantedReader(outputBytes);
    }

    /** A case and the line where it begins. */
    public record Placed(int line, TestCase test) {}

    /** Every case of a file; of use only where nothing was reported. */
    public List<Placed> read(String text, Problems problems) {
        return YamlReader.read(text, "the list of cases", problems).items().stream()
                .map(item -> {
                    Fields fields = item.called("a case").fields();
                    String name =
                            fields.required("name").called("a case's name").label();
                    String hint = fields.optional("hint").map(Value::text).orElse(null);
                    return new Placed(item.line(), new TestCase(name, data(item, fields), hint));
                })
                .toList();
    }

    /** What a generator printed: a case without a name. */
    public TestCase.Sql generated(String text, Problems problems) {
        Value value = YamlReader.read(text, "the case", problems);
        return data(value, value.fields());
    }

    private TestCase.Sql data(Value item, Fields fields) {
        SqlTest usual = test(fields, SqlTest.NOTHING);
        Map<String, SqlTest> own = new LinkedHashMap<>();
        fields.optional("languages")
                .map(Value::fields)
                .map(Fields::all)
                .orElse(Map.of())
                .forEach((name, value) -> {
                    Fields others = value.fields();
                    own.put(name, test(others, usual));
                    others.refuseOthers();
                });
        fields.refuseOthers();
        if (item.isMapping() && !usual.asksSomething() && own.values().stream().noneMatch(SqlTest::asksSomething)) {
            item.report("a case asks for something: 'expected' rows, queries 'after', or what 'must' happen");
        }
        return new TestCase.Sql(new ByLanguage<>(usual, own));
    }

    /** @param others what holds where nothing is said */
    private SqlTest test(Fields fields, SqlTest others) {
        return new SqlTest(
                fields.optional("data").map(files::read).orElse(others.data()),
                fields.optional("setup").map(Value::text).orElse(others.setup()),
                fields.optional("statements").map(SqlCases::most).orElse(others.mostStatements()),
                wanted.read(fields, others.wanted()),
                fields.optional("after").map(this::after).orElse(others.after()),
                fields.optional("must").map(SqlCases::must).orElse(others.must()));
    }

    private static int most(Value value) {
        Fields fields = value.fields();
        int most = fields.required("max").integer(1, MOST_STATEMENTS);
        fields.refuseOthers();
        return most;
    }

    private List<Question> after(Value value) {
        return filled(value, "a query after").map(this::question).toList();
    }

    private Question question(Fields fields) {
        var question = new Question(fields.required("query").text(), wanted.read(fields, Wanted.ANYTHING));
        fields.refuseOthers();
        return question;
    }

    private static List<Demand> must(Value value) {
        return filled(value, "what must happen").map(SqlCases::demand).toList();
    }

    private static Demand demand(Fields fields) {
        String statement = fields.required("statement").text();
        fields.optional("succeeds").ifPresent(value -> value.choice(Map.of("true", true)));
        var violated = fields.optional("violates");
        Outcome outcome = violated.flatMap(value -> value.choice(VIOLATIONS)).orElse(Outcome.SUCCEEDS);
        if (fields.has("succeeds") == fields.has("violates")) {
            fields.required("statement")
                    .report("say either 'succeeds: true' or what it 'violates': "
                            + String.join(
                                    ", ", VIOLATIONS.keySet().stream().sorted().toList()));
        }
        fields.refuseOthers();
        return new Demand(statement, outcome);
    }

    private static Stream<Fields> filled(Value value, String what) {
        List<Value> items = value.items();
        if (items.isEmpty() && value.isList()) {
            value.report(value.name() + " must hold something, or be left out");
        }
        return items.stream().map(item -> item.called(what).fields());
    }
}
