package dev.assay.judging.unit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.judging.unit.Outcome.Result;
import dev.assay.judging.workbench.Workbench;
import dev.assay.sandbox.CallResult;
import dev.assay.sandbox.Termination;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The process that loads a suite with the learner's code and runs its tests by name. It shares the learner's process, so each answer has to hold a secret that was told
 * with the question, and whatever ends the process fails the test that ran.
 */
public final class SuiteDriver {
    private final Workbench bench;
    private final boolean shared;
    private final Collection<String> solution;
    private final Collection<String> suite;
    private TestNames tests = new TestNames(List.of());
    private boolean ready;

    /**
     * @param shared whether one process runs all tests, and not each its own
     * @param solution the names of the learner's files
     * @param suite the names of the suite's files
     */
    public SuiteDriver(Workbench bench, boolean shared, Collection<String> solution, Collection<String> suite) {
        this.bench = bench;
        this.shared = shared;
        this.solution = solution;
        this.suite = suite;
    }

    /** Starts the process and has it load the suite, unless it has. */
    public Outcome load() {
        if (ready) {
            return new Outcome.Ready();
        }
        String problem = bench.start();
        if (problem != null) {
            return new Outcome.NotStarted(problem);
        }
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.set("solution", list(solution));
        message.set("suite", list(suite));
        var question = new Question(message);
        CallResult call = bench.call(question.bytes(), true);
        Outcome outcome = call.termination() instanceof Termination.Answered
                ? loaded(question.answer(call.answer()), call)
                : new Outcome.Ended(call);
        ready = outcome instanceof Outcome.Ready;
        if (!ready && call.termination() instanceof Termination.Answered) {
            bench.quit();
        }
        return outcome;
    }

    /** Runs the test that an exercise calls by this name; what keeps the suite from being loaded again is as good an outcome. */
    public Outcome run(String name) {
        Outcome loaded = load();
        if (!(loaded instanceof Outcome.Ready)) {
            return loaded;
        }
        List<List<String>> called = tests.called(name);
        if (called.size() != 1) {
            return new Outcome.Nameless(
                    called.size() > 1,
                    tests.paths().stream().map(TestNames::shown).toList());
        }
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.set("run", list(called.getFirst()));
        var question = new Question(message);
        CallResult call = bench.call(question.bytes(), false);
        ready = call.termination() instanceof Termination.Answered;
        Outcome outcome = ready ? reported(question.answer(call.answer()), call) : new Outcome.Ended(call);
        if (ready && (!shared || !(outcome instanceof Outcome.Reported))) {
            bench.quit();
            ready = false;
        }
        return outcome;
    }

    /** The loaded suite's tests that no name of these means. */
    public List<String> unnamed(List<String> names) {
        return tests.without(names).stream().map(TestNames::shown).toList();
    }

    private Outcome loaded(Optional<JsonNode> answer, CallResult call) {
        if (answer.isEmpty()) {
            return forged(call);
        }
        JsonNode error = answer.get().path("error");
        if (error.isObject()) {
            String type = error.path("type").asText();
            return new Outcome.Unloadable(
                    type.equals("SyntaxError"),
                    Stream.of(type, error.path("message").asText())
                            .filter(text -> !text.isEmpty())
                            .reduce((a, b) -> a + ": " + b)
                            .orElse(""),
                    call);
        }
        tests = new TestNames(elements(answer.get().path("tests"))
                .map(path -> elements(path).map(JsonNode::asText).toList())
                .toList());
        return new Outcome.Ready();
    }

    private static Outcome reported(Optional<JsonNode> answer, CallResult call) {
        return answer.flatMap(given -> result(given.path("result").asText()).map(result -> (Outcome)
                        new Outcome.Reported(result, given.path("message").asText(), call)))
                .orElseGet(() -> forged(call));
    }

    private static Outcome forged(CallResult call) {
        return new Outcome.Forged("what was answered is not from the suite", call);
    }

    private static Optional<Result> result(String word) {
        return Stream.of(Result.values())
                .filter(result -> result.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static ArrayNode list(Collection<String> words) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        words.stream().forEach(list::add);
        return list;
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return list.valueStream();
    }
}
