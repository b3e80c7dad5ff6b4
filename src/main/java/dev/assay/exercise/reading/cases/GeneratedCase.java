package dev.assay.exercise.reading.cases;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.reading.cases.RawCase.Field;
import dev.assay.exercise.reading.sql.ScriptFiles;
import dev.assay.exercise.reading.sql.SqlCases;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a generator printed: one case, as it stands in a JSON file of cases, without a name. */
public final class GeneratedCase {
    private GeneratedCase() {}

    /** @throws IllegalArgumentException when it is no case of this kind of exercise, with the reason */
    public static TestCase.Data read(byte[] printed, Kind kind, long outputBytes) {
        var problems = new ArrayList<String>();
        if (kind instanceof Kind.Sql) {
            TestCase.Data data = new SqlCases(ScriptFiles.NONE, outputBytes)
                    .generated(text(printed), (line, message) -> problems.add(message));
            refuse(problems);
            return data;
        }
        List<RawCase> cases = JsonCases.read("[" + text(printed) + "]", (line, message) -> problems.add(message));
        if (problems.isEmpty() && cases.size() != 1) {
            problems.add("it must print one object, this are " + cases.size());
        }
        Optional<TestCase> read = cases.size() == 1
                ? new CaseCheck(kind, outputBytes, (line, message) -> problems.add(message))
                        .check(named(cases.getFirst()))
                : Optional.empty();
        refuse(problems);
        return read.orElseThrow().data();
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems.subList(0, Math.min(3, problems.size()))));
        }
    }

    private static RawCase named(RawCase one) {
        Map<String, Field> fields = new HashMap<>(one.fields());
        fields.put("name", new Field(0, TextNode.valueOf("generated")));
        return new RawCase(one.line(), fields);
    }

    private static String text(byte[] printed) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(printed))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("it is no UTF-8 text", e);
        }
    }
}
