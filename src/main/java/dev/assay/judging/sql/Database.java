package dev.assay.judging.sql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.exercise.sql.Rights;
import dev.assay.exercise.sql.Script;
import dev.assay.exercise.sql.Wanted;
import dev.assay.judging.checking.VisibleText;
import dev.assay.judging.workbench.AuthorFault;
import dev.assay.judging.workbench.Workbench;
import dev.assay.sandbox.CallResult;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.Termination;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A database in a sandbox, behind its driver. Data sets are loaded once, and every case has a copy; what the exercise itself has done there is not on the learner's
 * account. It is started again after a limit has ended it.
 */
public final class Database {
    private static final int MOST_VALUES = 4 << 20;
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxStringLength(64 << 20)
                    .maxTokenCount(MOST_VALUES)
                    .build())
            .build());

    private final Workbench bench;
    private final Rights may;
    private final long outputBytes;
    private final Map<Script, String> loaded = new HashMap<>();
    private boolean started;

    /** @param outputBytes how large a result may be */
    public Database(Workbench bench, Rights may, long outputBytes) {
        this.bench = bench;
        this.may = may;
        this.outputBytes = outputBytes;
    }

    /** What a call came to; {@code replies} is empty unless it was answered. */
    public record Answered(CallResult call, List<Reply> replies) {}

    /**
     * Makes a fresh copy of a data set, in place of the last one.
     *
     * @throws AuthorFault when the data set or the setup is refused, or meets a limit
     * @throws SandboxFault when the database ended by itself
     */
    public void copy(Script data, String setup) {
        if (!started) {
            bench.start();
            started = true;
        }
        String name = loaded.get(data);
        if (name == null) {
            name = "data" + loaded.size();
            aside(
                    message("load").put("name", name).put("sql", data.text()).put("may", may.word()),
                    data.name().isEmpty() ? "the empty database" : data.name());
            loaded.put(data, name);
        }
        aside(message("copy").put("name", name).put("setup", setup), "setup");
    }

    /** Has the learner's statements carried out in the copy. */
    public Answered run(Wanted wanted) {
        return call(look(message("run").put("most", outputBytes), wanted), 1);
    }

    /** Has statements tried in the copy, in a session of their own, each whatever became of those before it. */
    public Answered ask(List<String> statements, List<Wanted> wanted) {
        ObjectNode message = message("ask").put("most", outputBytes);
        ArrayNode list = message.putArray("statements");
        for (int i = 0; i < statements.size(); i++) {
            look(list.addObject().put("sql", statements.get(i)), wanted.get(i));
        }
        return call(message, statements.size());
    }

    private static ObjectNode message(String deed) {
        return JSON.createObjectNode().put("do", deed);
    }

    private static ObjectNode look(ObjectNode message, Wanted wanted) {
        return message.put("plan", wanted.planned()).put("examined", wanted.mostExamined() != null);
    }

    /** @param expected how many replies there are; a session that could not even begin is an error for each of them */
    private Answered call(ObjectNode message, int expected) {
        CallResult call = bench.call(bytes(message), false);
        started = call.termination() instanceof Termination.Answered;
        if (!started) {
            loaded.clear();
            return new Answered(call, List.of());
        }
        JsonNode reply = reply(call);
        JsonNode answers = reply.path("answers");
        List<Reply> replies = answers.size() == expected
                ? StreamSupport.stream(answers.spliterator(), false)
                        .map(Reply::of)
                        .toList()
                : Collections.nCopies(expected, Reply.of(reply));
        return new Answered(call, replies);
    }

    /** What is the exercise's own doing. */
    private void aside(ObjectNode message, String what) {
        CallResult call = bench.callAside(bytes(message));
        if (!(call.termination() instanceof Termination.Answered)) {
            started = false;
            loaded.clear();
            throw failure(call, what);
        }
        Reply.Refusal error = Reply.of(reply(call)).error();
        if (error != null) {
            throw new AuthorFault("%s cannot be loaded into the database: %s".formatted(what, error.words()));
        }
    }

    /** A limit is met by what the author has loaded; a driver that ends by itself is the machine's or the image's fault. */
    private static RuntimeException failure(CallResult call, String what) {
        String problem = "%s cannot be loaded into the database: %s %s"
                .formatted(what, call.termination(), VisibleText.of(call.error()))
                .strip();
        return switch (call.termination()) {
            case Termination.CpuLimit c -> new AuthorFault(problem);
            case Termination.WallLimit w -> new AuthorFault(problem);
            case Termination.MemoryLimit m -> new AuthorFault(problem);
            case Termination.OutputLimit o -> new AuthorFault(problem);
            case Termination.Exited e -> new SandboxFault(problem);
            case Termination.Signaled s -> new SandboxFault(problem);
            case Termination.NotStarted n -> new SandboxFault(problem);
            case Termination.Answered a -> throw new IllegalArgumentException("an answer is no failure");
        };
    }

    private static JsonNode reply(CallResult call) {
        try {
            return JSON.readTree(call.answer());
        } catch (IOException e) {
            throw new AuthorFault("the database's driver answers no JSON: " + e.getMessage());
        }
    }

    private static byte[] bytes(ObjectNode message) {
        return message.toString().getBytes(StandardCharsets.UTF_8);
    }
}
