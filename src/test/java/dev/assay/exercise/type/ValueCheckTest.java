package dev.assay.exercise.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValueCheckTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            int              | 2147483647
            int              | -2147483648
            long             | 9223372036854775807
            double           | 1
            double           | 123456789012345678901234567890
            double           | -0.0
            double           | "NaN"
            double           | "-Infinity"
            bool             | true
            string           | "1"
            void             | null
            int?             | null
            int?[]           | [1, null]
            int[]?           | null
            list<int>        | []
            tree<int>        | []
            tree<int>        | [1, null, 2, 3]
            tree<int>        | [1, 2, 3, null, null, 4]
            map<string,int>  | {"": 1}
            map<int,int>     | {"-1": 1, "0": 2}
            map<long,string> | {"9223372036854775807": "a"}
            """)
    void a_value_of_the_type_is_taken(String type, String json) throws JsonProcessingException {
        assertThat(mismatch(type, json)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            int|1.0| is 1.0, must be int
            int|2147483648| is 2147483648, must be int
            int|"1"| is "1", must be int
            int|true| is true, must be int
            int|null| is null, must be int
            long|9223372036854775808| is 9223372036854775808, must be long
            double|"nan"| is "nan", must be double
            double|1e999| is "Infinity", must be double
            string|1| is 1, must be string
            bool|0| is 0, must be bool
            int[]|{}| is an object, must be int[]
            int[][]|[[1],[2,"x"]]|[1][1] is "x", must be int
            int?|"x"| is "x", must be int
            tree<int>|[null]| ends with null; leave trailing nulls out
            tree<int>|[1,null,null,2]|[3] has no parent: a null has no children in level order
            tree<int>|[1,"2"]|[1] is "2", must be int
            map<string,int>|[]| is an array, must be map<string,int>
            map<string,int>|{"a":"b"}|["a"] is "b", must be int
            map<int,int>|{"01":1}| has the key "01", keys must be int
            map<int,int>|{"2147483648":1}| has the key "2147483648", keys must be int
            map<int,int>|{"x":1}| has the key "x", keys must be int
            """)
    void the_first_place_that_does_not_fit_is_told(String type, String json, String message)
            throws JsonProcessingException {
        assertThat(mismatch(type, json)).isEqualTo(message);
    }

    private static @Nullable String mismatch(String type, String json) throws JsonProcessingException {
        return ValueCheck.mismatch(TypeParser.parse(type), new ObjectMapper().readTree(json));
    }
}
