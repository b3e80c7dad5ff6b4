package dev.assay.cli.authoring;

import dev.assay.cli.installation.UsageError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;

/** Somebody at a terminal who answers questions. */
public final class Person {
    private final BufferedReader answers;
    private final PrintStream questions;

    /** @param questions where they are shown */
    public Person(BufferedReader answers, PrintStream questions) {
        this.answers = answers;
        this.questions = questions;
    }

    /** Who sits at this process's terminal, if it has one. */
    public static Optional<Person> here() {
        return Terminal.is(0) && Terminal.is(2)
                ? Optional.of(new Person(
                        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())), System.err))
                : Optional.empty();
    }

    /**
     * The answer to a question; it is asked again until one will do.
     *
     * @param usual what an empty answer means
     * @param reading gives the answer's meaning, or a {@link UsageError} that says what is wrong with it
     */
    <T> T ask(String question, String usual, Function<String, T> reading) {
        while (true) {
            questions.printf("%s [%s]: ", question, usual);
            questions.flush();
            String answer = line();
            try {
                return reading.apply(answer.isBlank() ? usual : answer.strip());
            } catch (UsageError e) {
                questions.println(e.getMessage());
            }
        }
    }

    private String line() {
        try {
            String line = answers.readLine();
            if (line == null) {
                throw new UsageError("no answer: nothing was written");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
