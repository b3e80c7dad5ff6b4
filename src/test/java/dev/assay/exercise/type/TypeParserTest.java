package dev.assay.exercise.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypeParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "int",
                "long",
                "double",
                "bool",
                "string",
                "void",
                "int[]",
                "int[][]",
                "int?[]",
                "int[]?",
                "list<string>",
                "tree<int>",
                "list<int?>",
                "list<int>[]",
                "map<string,int[]>",
                "map<long,map<int,bool?>>",
                "tree<list<int>>"
            })
    void a_type_is_written_as_it_was_read(String text) {
        assertThat(TypeParser.parse(text)).hasToString(text);
    }

    @Test
    void blanks_do_not_matter() {
        assertThat(TypeParser.parse(" map< string , int [] > ")).hasToString("map<string,int[]>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Int            | did you mean 'int'
            str            | unknown type 'str'
            int[           | unexpected '[' after int
            int]           | unexpected ']' after int
            []             | a type is missing at position 1
            list<int       | '>' is missing at position 9
            list           | '<' is missing at position 5
            list<>         | a type is missing at position 6
            map<int>       | ',' is missing
            map<double,int>| a map's keys are string, int or long, not double
            map<int[],int> | a map's keys are string, int or long, not int[]
            int??          | says the same twice
            list<int>?     | may be empty already
            tree<int>?     | may be empty already
            tree<int?>     | cannot tell a missing child
            void[]         | void can only be the whole result
            void?          | void can only be the whole result
            list<void>     | void can only be the whole result
            map<int,void>  | void can only be the whole result
            """)
    void a_wrong_type_is_explained(String text, String message) {
        assertThatThrownBy(() -> TypeParser.parse(text))
                .isInstanceOf(TypeParser.InvalidType.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_type_is_not_endless() {
        assertThatThrownBy(() -> TypeParser.parse("list<".repeat(10_000))).isInstanceOf(TypeParser.InvalidType.class);
    }
}
