import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

public class ParcelPriceTest {

    private ParcelPrice price;

    @BeforeEach
    public void setup() {
        price = new ParcelPrice();
    }

    @Test
    @DisplayName("lightest")
    public void testLightest() throws RefusedException {
        assertThat(price.coins(1)).isEqualTo(4);
    }

    @Disabled("Remove to run test")
    @Test
    @DisplayName("half coins are rounded up")
    public void testHalfCoins() throws RefusedException {
        assertThat(price.coins(3)).isEqualTo(6);
        assertThat(price.coins(4)).isEqualTo(7);
    }

    @Disabled("Remove to run test")
    @Test
    public void testTooHeavy() {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> price.coins(31)).withMessage("refused");
    }
}
