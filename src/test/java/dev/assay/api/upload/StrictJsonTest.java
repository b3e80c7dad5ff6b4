package dev.assay.api.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.api.problem.ProblemException;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @Test
    void goodJsonIsRead() {
        var upload = SubmissionBody.read("""
                {"exercise": "a/b", "language": "python", "files": {"x.py": "é"}}""".getBytes(UTF_8));

        assertThat(upload.exercise()).isEqualTo("a/b");
        assertThat(upload.files().getFirst().content()).isEqualTo("é".getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                        | The request body is empty. Send a JSON object.
            null                                      | Send a JSON object, not null.
            {"exercise":                              | Line 1, column 13: Unexpected end-of-input
            {"exercise": "a"} x                       | Line 1, column 19: Unrecognized token 'x'
            {"exercise": "a"} {}                      | Line 1, column 19: Something follows the end of the JSON object.
            {"exercise": "a", "exercise": "b"}        | Line 1, column 29: Duplicate
            {"files": {"x.py": "1", "x.py": "2"}}     | Line 1, column 31: Duplicate
            {"exercise": "a", "owner": "b"}           | Line 1, column 32: There is no field “owner” here. Known are: exercise, files, language.
            {"exercise": 5}                           | Line 1, column 14: This must be a text.
            {"files": ["x"]}                          | Line 1, column 11: This must be an object.
            {"files": {"x.py": {"y": 1}}}             | Line 1, column 20: This must be a text.
            []                                        | Line 1, column 1: This must be an object.
            [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ | Line 1, column 1: This must be an object.
            """)
    void badJsonIsRefusedAndTheMessageSaysWhere(String json, String message) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> SubmissionBody.read(json.getBytes(UTF_8)))
                .satisfies(e -> assertThat(e.problem().type()).isEqualTo("urn:assay:problem:malformed-json"))
                .satisfies(e -> assertThat(e.problem().detail())
                        .startsWith(message)
                        .doesNotContain("dev.assay", "java.", "com.fasterxml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"exercise\": \"demo/sum\", \"submissions\": [%s{}]}",
                "{\"exercise\": \"demo/sum\", \"submissions\": [{\"files\": {}}, %s{}]}",
                "{\"submissions\": [{\"name\": [%s{}]}]}"
            })
    void millionsOfSmallValuesAreRefusedBeforeTheyAreObjects(String json) {
        byte[] body = json.formatted("{},".repeat(3_000_000)).getBytes(UTF_8);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> BatchBody.read(body))
                .satisfies(e -> assertThat(e.problem().type()).isEqualTo("urn:assay:problem:malformed-json"));
    }

    @Test
    void theLargestBatchIsReadNevertheless() {
        String files =
                IntStream.range(0, 50).mapToObj("\"f%d\": \"\""::formatted).collect(Collectors.joining(","));
        String item = "{\"name\": \"a\", \"language\": \"python\", \"files\": {%s}}".formatted(files);
        String json = "{\"submissions\": [%s]}".formatted(String.join(",", Collections.nCopies(1000, item)));

        assertThat(BatchBody.read(json.getBytes(UTF_8)).submissions()).hasSize(1000);
    }

    @Test
    void bytesThatAreNoTextAreNoJson() {
        byte[] brokenUtf32 = {0, 0, 0, '{', 0x7f, 0x7f, 0x7f, 0x7f};

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> SubmissionBody.read(brokenUtf32))
                .satisfies(e -> assertThat(e.problem().type()).isEqualTo("urn:assay:problem:malformed-json"));
    }

    @Test
    void halfASurrogatePairIsNoText() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> SubmissionBody.read("{\"files\": {\"x.py\": \"\\ud800\"}}".getBytes(UTF_8)))
                .satisfies(e -> assertThat(e.problem().type()).isEqualTo("urn:assay:problem:invalid-files"));
    }
}
