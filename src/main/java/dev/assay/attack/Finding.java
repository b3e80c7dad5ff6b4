package dev.assay.attack;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * How an attack ended.
 *
 * @param observed what happened; where it did not hold, everything that should not have
 */
public record Finding(
        String attack,
        boolean held,
        String expected,
        String observed,
        @JsonIgnore Attack made) {

    static Finding of(Attack attack, String expected, String observed, List<String> wrong) {
        return new Finding(
                attack.name(),
                wrong.isEmpty(),
                expected,
                wrong.isEmpty() ? observed : observed + "; " + String.join("; ", wrong),
                attack);
    }
}
