import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketsTest {
    @Test
    void bracketsALetter() {
        assertThat(Solution.bracket("a")).isEqualTo("<a>");
    }

    @Test
    void bracketsAWord() {
        assertThat(Solution.bracket("XYZZYa")).isEqualTo("<XYZZYa>");
    }

    @Test
    void bracketsASentence() {
        assertThat(Solution.bracket("one XYZZYb two")).isEqualTo("<one XYZZYb two>");
    }
}
