import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndsTest {
    private int prepared;

    @BeforeEach
    void prepare() {
        prepared++;
    }

    @Test
    void passes() {
        assertEquals(1, prepared);
        assertEquals(42, Solution.behave("pass"));
    }

    @Test
    void fails() {
        assertThat(Solution.behave("fail")).isEqualTo(42);
    }

    @Test
    void failsInSecret() {
        assertEquals(42, Solution.behave("fail"), "XYZZY");
    }

    @Test
    void raises() {
        Solution.behave("raise");
    }

    @Disabled("not today")
    @Test
    void isSkipped() {
        Solution.behave("pass");
    }

    @Test
    void exitsEarly() {
        Solution.behave("exit");
    }

    @Nested
    class WithParameters {
        @ParameterizedTest
        @ValueSource(strings = {"pass", "another"})
        void isFineAgain(String how) {
            assertThat(Solution.behave(how)).isEqualTo(42);
        }
    }

    @Test
    void neverEnds() {
        Solution.behave("loop");
    }
}
