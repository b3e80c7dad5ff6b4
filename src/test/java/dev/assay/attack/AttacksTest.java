package dev.assay.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.attack.Attack.Part;
import dev.assay.exercise.Kind;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttacksTest {
    private static final Path ATTACKS = Path.of("src/test/resources/attacks");
    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));
    private static final List<Attack> ALL = Attacks.read(ATTACKS, LANGUAGES);

    @Test
    void there_are_at_least_a_hundred() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void every_part_has_some() {
        assertThat(ALL).extracting(Attack::part).contains(Part.values());
    }

    @Test
    void every_language_has_some_in_every_kind_it_serves() {
        var targets = new Targets(ATTACKS.resolve("targets"), LANGUAGES);
        for (Language language : LANGUAGES.all()) {
            if (language.versionOf().isPresent()) {
                continue;
            }
            var kinds = submissions()
                    .filter(deed -> deed.language().equals(language.name()))
                    .map(deed -> targets.exercise(deed.target()).kind().getClass())
                    .distinct();
            assertThat(kinds)
                    .as("kinds of exercises that are attacked in %s", language.name())
                    .hasSize(
                            language.database()
                                    ? 1
                                    : Kind.class.getPermittedSubclasses().length
                                            - 1
                                            - (language.function().isPresent() ? 0 : 1)
                                            - (language.frameworks().isEmpty() ? 1 : 0));
        }
    }

    @Test
    void every_hidden_case_of_a_target_holds_the_secret_word() throws IOException {
        try (Stream<Path> files = Files.walk(ATTACKS.resolve("targets"))) {
            assertThat(files.filter(file -> file.toString().matches(".*/tests/(?!sample).*yaml")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .filteredOn(line -> line.startsWith("- "))
                            .isNotEmpty()
                            .allMatch(line -> line.split(Targets.SECRET, -1).length > 2));
        }
    }

    @Test
    void no_attack_knows_the_secret_word() {
        assertThat(submissions())
                .allSatisfy(deed -> assertThat(deed.files().values())
                        .allSatisfy(file -> assertThat(file).asString().doesNotContain(Targets.SECRET)));
    }

    @Test
    void a_wrong_header_is_reported_with_its_line(@TempDir Path folder) throws IOException {
        Path attack = Files.createDirectories(folder.resolve("forge/some"));
        Files.writeString(
                attack.resolve("attack.yaml"),
                "title: x\npart: Z\ntarget: join-words\nexpect: [ACEPTED]\nlsow: true\n");
        Files.createDirectories(attack.resolve("pithon"));
        assertThatThrownBy(() -> Attacks.read(folder, LANGUAGES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("forge/some:2: part cannot be 'Z'")
                .hasMessageContaining("did you mean 'ACCEPTED'?")
                .hasMessageContaining("forge/some:5: unknown field 'lsow'")
                .hasMessageContaining("there is no language 'pithon'; did you mean 'python'?");
    }

    private static Stream<Attack.Submission> submissions() {
        return ALL.stream()
                .map(Attack::deed)
                .filter(Attack.Submission.class::isInstance)
                .map(Attack.Submission.class::cast);
    }
}
