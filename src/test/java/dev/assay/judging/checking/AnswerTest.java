package dev.assay.judging.checking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.assay.exercise.type.TypeParser;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerTest {
    @Test
    void a_value_of_the_declared_type_is_taken() {
        assertThat(parse("int", "{\"value\":42}")).isEqualTo(new Answer.Value(IntNode.valueOf(42)));
        assertThat(parse("int[]", " {\"value\": [1, 2]} \n")).isInstanceOf(Answer.Value.class);
        assertThat(parse("double", "{\"value\":\"-Infinity\"}")).isInstanceOf(Answer.Value.class);
        assertThat(parse("void", "{\"value\":null}")).isInstanceOf(Answer.Value.class);
    }

    @Test
    void an_error_is_a_fault_with_its_words() {
        assertThat(parse("int", "{\"error\":{\"type\":\"ZeroDivisionError\",\"message\":\"division by zero\"}}"))
                .isEqualTo(new Answer.Fault("ZeroDivisionError", "division by zero"));
        assertThat(parse("int", "{\"error\":{\"type\":\"WrongType\",\"message\":\"\"}}"))
                .isInstanceOfSatisfying(
                        Answer.Fault.class,
                        fault -> assertThat(fault.wrongType()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "null",
                "[]",
                "{}",
                "{\"value\":42",
                "{\"value\":42}}",
                "{\"value\":42}{\"value\":42}",
                "{\"value\":42} x",
                "{\"value\":42,\"value\":42}",
                "{\"value\":42,\"verdict\":\"ACCEPTED\"}",
                "{\"value\":42,\"error\":{\"type\":\"a\",\"message\":\"b\"}}",
                "{'value':42}",
                "{value:42}",
                "{\"value\":NaN}",
                "{\"value\":042}",
                "{\"value\":42,}",
                "{\"value\":/**/42}",
                "{\"value\":42.0}",
                "{\"value\":4e1}",
                "{\"value\":\"42\"}",
                "{\"value\":2147483648}",
                "{\"value\":[42]}",
                "{\"value\":null}",
                "{\"ready\":true}",
                "{\"error\":\"x\"}",
                "{\"error\":{\"type\":\"a\"}}",
                "{\"error\":{\"type\":1,\"message\":\"b\"}}",
                "{\"error\":{\"type\":\"a\",\"message\":\"b\",\"more\":1}}"
            })
    void anything_else_is_malformed(String answer) {
        assertThat(parse("int", answer)).isInstanceOf(Answer.Malformed.class);
    }

    @Test
    void a_key_given_twice_is_malformed_at_any_depth() {
        assertThat(parse("map<string,int>", "{\"value\":{\"a\":1,\"a\":1}}")).isInstanceOf(Answer.Malformed.class);
    }

    @Test
    void the_first_answer_says_that_the_driver_is_ready() {
        assertThat(ready("{\"ready\":true}")).isEqualTo(new Answer.Value(BooleanNode.TRUE));
        assertThat(ready("{\"error\":{\"type\":\"MissingFunction\",\"message\":\"no two_sum\"}}"))
                .isEqualTo(new Answer.Fault("MissingFunction", "no two_sum"));
        for (String answer :
                new String[] {"{\"ready\":false}", "{\"ready\":1}", "{\"value\":true}", "{}", "", "true"}) {
            assertThat(ready(answer)).as(answer).isInstanceOf(Answer.Malformed.class);
        }
    }

    @Test
    void what_is_no_utf_8_is_malformed() {
        byte[] answer = "{\"value\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        answer[10] = (byte) 0xff;
        assertThat(Answer.parse(answer, TypeParser.parse("string"))).isInstanceOf(Answer.Malformed.class);
    }

    @Test
    void depth_numbers_and_the_number_of_values_are_bounded() {
        assertThat(parse("int[]", "{\"value\":" + "[".repeat(1_000_000))).isInstanceOf(Answer.Malformed.class);
        assertThat(parse("double", "{\"value\":1e999999999}")).isInstanceOf(Answer.Malformed.class);
        assertThat(parse("double", "{\"value\":" + "9".repeat(10_000_000) + "}"))
                .isInstanceOf(Answer.Malformed.class);
        assertThat(parse("int[][]", "{\"value\":[" + "[],".repeat(20_000_000) + "[]]}"))
                .isInstanceOf(Answer.Malformed.class);
        assertThat(parse("int[]", "{\"value\":[" + "7,".repeat(1_000_000) + "7]}"))
                .isInstanceOf(Answer.Value.class);
    }

    @Test
    void a_long_text_is_taken_whole() {
        assertThat(parse("string", "{\"value\":\"" + "é".repeat(10_000_000) + "\"}"))
                .isInstanceOfSatisfying(
                        Answer.Value.class,
                        value -> assertThat(value.json().textValue()).hasSize(10_000_000));
    }

    @Test
    void random_bytes_never_break_the_parser() {
        var random = new Random(13);
        byte[] alphabet = "{}[]\":,value0.e-1tn\\u \ud83d\ude00".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] answer = new byte[random.nextInt(40)];
            for (int j = 0; j < answer.length; j++) {
                answer[j] = alphabet[random.nextInt(alphabet.length)];
            }
            assertThat(Answer.parse(answer, TypeParser.parse("int"))).isNotNull();
        }
    }

    private static Answer parse(String type, String answer) {
        return Answer.parse(answer.getBytes(StandardCharsets.UTF_8), TypeParser.parse(type));
    }

    private static Answer ready(String answer) {
        return Answer.parseReady(answer.getBytes(StandardCharsets.UTF_8));
    }
}
