import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LargestTest {
    @Test
    void findsTheLargest() {
        assertThat(Solution.largest(new int[] {3, 8, 5})).isEqualTo(8);
    }

    @Test
    void findsTheLargestBelowZero() {
        assertThat(Solution.largest(new int[] {-3, -8, -5})).isEqualTo(-3);
    }

    @Test
    void refusesNoValues() {
        assertThrows(IllegalArgumentException.class, () -> Solution.largest(new int[0]));
    }
}
