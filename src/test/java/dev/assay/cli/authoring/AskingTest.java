package dev.assay.cli.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.cli.installation.Installation;
import dev.assay.cli.installation.Tools;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code ./assay new} asks who calls it from a terminal. */
final class AskingTest {
    private final ByteArrayOutputStream questions = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void what_is_not_said_is_asked_with_what_an_empty_answer_means() throws IOException {
        assertThat(answering("stdio\nQueues at Noon\npython, cpp\n")).isZero();
        assertThat(questions.toString(UTF_8)).contains("Kind [function]: ", "Title [Rush Hour]: ", "Languages [c,cpp,");
        assertThat(yaml()).contains("kind: stdio", "title: Queues at Noon", "languages: [python, cpp]");
    }

    @Test
    void empty_answers_take_what_is_usual() throws IOException {
        assertThat(answering("\n\n\n")).isZero();
        assertThat(yaml()).contains("kind: function", "title: Rush Hour", "languages: [cpp, ");
    }

    @Test
    void an_answer_that_will_not_do_is_asked_again() throws IOException {
        assertThat(answering("essay\ninteractive\n\ncobol\npython\n")).isZero();
        assertThat(questions.toString(UTF_8)).contains("there is no kind 'essay'", "there is no language 'cobol'");
        assertThat(yaml()).contains("kind: interactive", "languages: [python]");
    }

    @Test
    void what_is_said_is_not_asked() {
        assertThat(answering("", "--kind", "stdio", "--title", "X", "--languages", "c"))
                .isZero();
        assertThat(questions.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_package_among_others_names_their_schema_for_editors() throws IOException {
        Files.createFile(Files.createDirectory(folder.resolve("schema")).resolve("exercise.json"));
        assertThat(answering("\n\n\n")).isZero();
        assertThat(yaml()).startsWith("# yaml-language-server: $schema=../schema/exercise.json\nformat: assay/1\n");
    }

    @Test
    void who_goes_away_leaves_nothing_behind() {
        assertThat(answering("stdio\n")).isNotZero();
        assertThat(folder).isEmptyDirectory();
    }

    private int answering(String answers, String... options) {
        var person = new Person(new BufferedReader(new StringReader(answers)), new PrintStream(questions, true, UTF_8));
        var tools = new Tools(Installation.from(Map.of("ASSAY_EXERCISES", folder.toString())), Clock.systemUTC());
        var line = new CommandLine(new NewCommand(tools, Optional.of(person)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, parsed) -> 2);
        String[] arguments = new String[options.length + 1];
        arguments[0] = folder.resolve("rush-hour").toString();
        System.arraycopy(options, 0, arguments, 1, options.length);
        return line.execute(arguments);
    }

    private String yaml() throws IOException {
        return Files.readString(folder.resolve("rush-hour/exercise.yaml"));
    }
}
