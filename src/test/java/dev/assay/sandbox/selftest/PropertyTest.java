package dev.assay.sandbox.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PropertyTest {
    @Test
    void every_property_is_documented_with_its_promise() throws IOException {
        String page = Files.readString(Path.of("docs/hardening.md"));
        assertThat(Stream.of(Property.values())
                        .map(property -> "| `%s` | %s |".formatted(property.word(), property.promise())))
                .allMatch(page::contains);
    }

    @Test
    void a_property_is_allowed_to_be_missing_by_its_name_only() {
        assertThat(Property.parse(List.of("own-core", " swap")))
                .containsExactlyInAnyOrder(Property.OWN_CORE, Property.SWAP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Property.parse(List.of("everything")))
                .withMessageContaining("own-core");
    }
}
