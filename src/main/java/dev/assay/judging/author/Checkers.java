package dev.assay.judging.author;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.exercise.AuthorProgram;
import dev.assay.exercise.Checker;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.type.Type;
import dev.assay.judging.checking.Checking;
import dev.assay.judging.workbench.AuthorPrograms;
import dev.assay.judging.workbench.Backstage;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Has answers checked: in this process by the built-in checkers, in a container of its own by an author's program. */
public final class Checkers {
    private final AuthorPrograms authors;
    private int cases;

    public Checkers(AuthorPrograms authors) {
        this.authors = authors;
    }

    /** Decides about the outputs of one case's passes, one after the other. */
    public Function<byte[], Decision> forCase(Checker checker, TestCase.Text data) {
        if (checker instanceof Checker.Program program) {
            return program(program, data)::check;
        }
        return output ->
                Decision.of(Checking.difference(checker, data.expected().bytes(), output));
    }

    /** Decides about a returned value; a program gets arguments, expected and returned value as JSON. */
    public Decision ofValue(Checker checker, Type type, TestCase.Values data, JsonNode value) {
        if (checker instanceof Checker.Program program) {
            var texts = new TestCase.Text(data.arguments() + "\n", data.expected() + "\n");
            return program(program, texts).check((value + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Decision.of(Checking.difference(checker, type, data.expected(), value));
    }

    /** The author's program before a case; an interactor is one that has its say while the learner's program runs. */
    public ProgramChecker program(Checker.Program checker, TestCase.Text data) {
        return new ProgramChecker(backstage(checker.program()), checker, ++cases, data);
    }

    public Backstage backstage(AuthorProgram program) {
        return authors.backstage(program);
    }
}
