package dev.assay.judging.sql;

import dev.assay.exercise.Checker;
import dev.assay.exercise.sql.Demand;
import dev.assay.exercise.sql.Demand.Outcome;
import dev.assay.exercise.sql.Question;
import dev.assay.exercise.sql.Wanted;
import dev.assay.judging.workbench.AuthorFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds what a database replied against what a case wants. */
public final class Review {
    private final Checker.Float tolerance;

    public Review(Checker.Float tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * What is wrong.
     *
     * @param words fit for any learner's eyes
     * @param expected what was wanted, and {@code actual} what there is, for eyes that may see the case
     * @param detail more, for the same eyes
     */
    public record Fault(
            String words,
            String expected,
            String actual,
            @Nullable String detail) {}

    /** Of the learner's own last query; null when all is well. */
    public @Nullable Fault query(Wanted wanted, Reply reply) {
        return query("Your query", "", wanted, reply);
    }

    /** Of the queries after the learner's statements. */
    public @Nullable Fault after(List<Question> questions, List<Reply> replies) {
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Reply reply = replies.get(i);
            Reply.Refusal error = reply.error();
            if (error != null) {
                return new Fault(
                        "A query after your statements fails.",
                        question.query(),
                        error.words(),
                        "It is: " + question.query());
            }
            Fault fault = query("A query after your statements", question.query(), question.wanted(), reply);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    /** Of the statements that must succeed or be refused. */
    public static @Nullable Fault demands(List<Demand> demands, List<Reply> replies) {
        for (int i = 0; i < demands.size(); i++) {
            Demand demand = demands.get(i);
            Reply.Refusal error = replies.get(i).error();
            String words = demand.outcome() == Outcome.SUCCEEDS
                    ? error == null ? null : "A statement that must succeed is refused."
                    : error == null
                            ? "A statement that must be refused succeeds."
                            : error.kind().equals(demand.outcome().word())
                                    ? null
                                    : "A statement is refused for another reason than it must be.";
            if (words != null) {
                return new Fault(
                        words,
                        demand.statement()
                                + (demand.outcome() == Outcome.SUCCEEDS
                                        ? " succeeds"
                                        : " violates a constraint: "
                                                + demand.outcome().word()),
                        error == null ? "it succeeds" : error.words(),
                        "It is: " + demand.statement());
            }
        }
        return null;
    }

    private @Nullable Fault query(String who, String query, Wanted wanted, Reply reply) {
        String asked = query.isEmpty() ? null : "It is: " + query;
        if (wanted.rows() != null) {
            String difference = new Comparison(who, tolerance).difference(wanted.rows(), reply.table());
            if (difference != null) {
                return new Fault(difference, TableText.of(wanted.rows()), TableText.of(reply.table()), asked);
            }
        }
        Fault plan = plan(who, wanted, reply);
        return plan != null ? plan : examined(who, wanted, reply);
    }

    private static @Nullable Fault plan(String who, Wanted wanted, Reply reply) {
        String plan = String.join("\n", reply.plan().stream().map(Review::words).toList());
        for (String index : wanted.indexes()) {
            if (reply.plan().stream().noneMatch(step -> step.index().equalsIgnoreCase(index))) {
                return new Fault(
                        who + " does not use the index that it should.",
                        "uses the index " + index,
                        plan,
                        "The database plans:\n" + plan);
            }
        }
        for (String table : wanted.notWalked()) {
            if (reply.plan().stream()
                    .anyMatch(step -> step.full() && step.table().equalsIgnoreCase(table))) {
                return new Fault(
                        who + " reads a whole table that it should look things up in.",
                        "does not read all of " + table,
                        plan,
                        "The database plans:\n" + plan);
            }
        }
        return null;
    }

    private static String words(Reply.Step step) {
        return (step.full() ? "reads all of " : "looks up in ")
                + step.table()
                + (step.index().isEmpty() ? "" : " by the index " + step.index());
    }

    private static @Nullable Fault examined(String who, Wanted wanted, Reply reply) {
        Long most = wanted.mostExamined();
        if (most == null) {
            return null;
        }
        Long examined = reply.examined();
        if (examined == null) {
            throw new AuthorFault(
                    "the database does not count the rows that a statement looks at: rows_examined is for others, and for queries");
        }
        return examined <= most
                ? null
                : new Fault(
                        who + " has the database look at too many rows.",
                        "looks at " + most + " rows at most",
                        "looks at " + examined + " rows",
                        null);
    }
}
