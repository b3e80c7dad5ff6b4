package dev.assay.api.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"solution.py", "src/Main.java", "a b.py", "größe.py", "..py", "a/..b"})
    void usualNamesPass(String name) {
        assertThat(Names.flawOfPath(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "../x",
                "a/../x",
                "..",
                ".",
                "/x",
                "a//x",
                "x/",
                "a\\x",
                "C:x",
                "a\u0000",
                "a\u001b[2J",
                "a\u202eb",
                "a\u2028b",
                "\ud800"
            })
    void dangerousNamesDoNot(String name) {
        assertThat(Names.flawOfPath(name)).isPresent();
    }

    @Test
    void aNameHasAtMostAHundredCharacters() {
        assertThat(Names.flawOfPath("x".repeat(100))).isEmpty();
        assertThat(Names.flawOfPath("x".repeat(101)))
                .contains("A name may have at most 100 characters; this one has 101.");
    }
}
