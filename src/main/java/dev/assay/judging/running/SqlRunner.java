package dev.assay.judging.running;

import dev.assay.exercise.Checker;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.sql.Demand;
import dev.assay.exercise.sql.Question;
import dev.assay.exercise.sql.Script;
import dev.assay.exercise.sql.SqlTest;
import dev.assay.exercise.sql.Wanted;
import dev.assay.judging.checking.VisibleText;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.sql.Database;
import dev.assay.judging.sql.Reply;
import dev.assay.judging.sql.Review;
import dev.assay.judging.sql.TableText;
import dev.assay.judging.workbench.Workbench;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.Usage;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Has the learner's statements carried out in a fresh copy of each case's data, and asks the database then. */
final class SqlRunner implements CaseRunner {
    private final Kind.Sql kind;
    private final String language;
    private final Database database;

    SqlRunner(Workbench bench, Kind.Sql kind, String language, long outputBytes) {
        this.kind = kind;
        this.language = language;
        this.database = new Database(bench, kind.may(), outputBytes);
    }

    @Override
    public TestRun run(TestCase test, Checker checker) {
        SqlTest asked = ((TestCase.Sql) test.data()).tests().of(language);
        Script data = asked.data(kind.data().of(language));
        database.copy(data, asked.setup());
        var seen = new Seen(data, asked);
        Database.Answered ran = database.run(asked.wanted());
        TestRun stopped = stopped(ran, true, seen);
        if (stopped != null) {
            return stopped;
        }
        Usage used = ran.call().usage();
        var review = new Review(checker instanceof Checker.Float tolerance ? tolerance : new Checker.Float(0, 0));
        Reply reply = ran.replies().getFirst();
        Review.Fault fault = tooMany(asked, reply);
        fault = fault == null ? review.query(asked.wanted(), reply) : fault;
        if (fault == null && !(asked.after().isEmpty() && asked.must().isEmpty())) {
            Database.Answered told = database.ask(statements(asked), wanted(asked));
            stopped = stopped(told, false, seen);
            if (stopped != null) {
                return stopped;
            }
            used = used.most(told.call().usage());
            int questions = asked.after().size();
            fault = review.after(asked.after(), told.replies().subList(0, questions));
            fault = fault == null
                    ? Review.demands(
                            asked.must(),
                            told.replies().subList(questions, told.replies().size()))
                    : fault;
        }
        return judged(fault, used, reply, seen);
    }

    private static TestRun judged(Review.@Nullable Fault fault, Usage used, Reply reply, Seen seen) {
        return fault == null
                ? new TestRun(Verdict.ACCEPTED, used, null, () -> seen.shown(TableText.of(reply.table()), null))
                : new TestRun(
                        Verdict.WRONG_ANSWER,
                        used,
                        fault.words(),
                        () -> seen.shown(fault.expected(), fault.actual(), fault.detail()));
    }

    private static List<String> statements(SqlTest asked) {
        return Stream.concat(
                        asked.after().stream().map(Question::query),
                        asked.must().stream().map(Demand::statement))
                .toList();
    }

    private static List<Wanted> wanted(SqlTest asked) {
        return Stream.concat(
                        asked.after().stream().map(Question::wanted),
                        Collections.nCopies(asked.must().size(), Wanted.ANYTHING).stream())
                .toList();
    }

    private static Review.@Nullable Fault tooMany(SqlTest asked, Reply reply) {
        return reply.statements() <= asked.mostStatements()
                ? null
                : new Review.Fault(
                        "You use more statements than allowed.",
                        "at most " + asked.mostStatements() + " statements",
                        reply.statements() + " statements",
                        "There are " + reply.statements() + ", allowed: " + asked.mostStatements() + ".");
    }

    /**
     * What ended a call, or the first of its statements that met a limit; null when nothing did.
     *
     * @param learners whether these are the learner's own statements, which must not fail for any reason
     */
    private static @Nullable TestRun stopped(Database.Answered answered, boolean learners, Seen seen) {
        Termination termination = answered.call().termination();
        Usage used = answered.call().usage();
        if (!(termination instanceof Termination.Answered)) {
            End end = End.of("The database", termination);
            return new TestRun(end.verdict(), used, end.words(), () -> seen.shown("", end.detail()));
        }
        for (Reply reply : answered.replies()) {
            Reply.Refusal error = reply.error();
            End end = error == null ? null : limit(error.kind(), learners);
            if (error != null && end != null) {
                return new TestRun(end.verdict(), used, end.words(), () -> seen.shown("", error.words()));
            }
        }
        return null;
    }

    private static @Nullable End limit(String kind, boolean learners) {
        return switch (kind) {
            case "time" -> new End(Verdict.TIME_LIMIT_EXCEEDED, "A statement did not end in time.", null);
            case "memory" ->
                new End(
                        Verdict.MEMORY_LIMIT_EXCEEDED,
                        "A statement needs more memory, or more room for temporary files, than allowed.",
                        null);
            case "size" -> new End(Verdict.OUTPUT_LIMIT_EXCEEDED, "A result is larger than allowed.", null);
            case "gone" -> new End(Verdict.RUNTIME_ERROR, "The database ended a session.", null);
            case "syntax" ->
                learners ? new End(Verdict.RUNTIME_ERROR, "The database cannot parse a statement.", null) : null;
            case "denied" ->
                learners ? new End(Verdict.RUNTIME_ERROR, "A statement does what is not allowed here.", null) : null;
            default -> learners ? new End(Verdict.RUNTIME_ERROR, "The database refused a statement.", null) : null;
        };
    }

    /** What may be seen of a case. */
    private record Seen(Script data, SqlTest asked) {
        TestRun.Shown shown(String actual, @Nullable String detail) {
            return shown(
                    asked.wanted().rows() == null
                            ? ""
                            : TableText.of(asked.wanted().rows()),
                    actual,
                    detail);
        }

        TestRun.Shown shown(String expected, String actual, @Nullable String detail) {
            String input = (data.text().strip() + "\n" + asked.setup().strip()).strip();
            return new TestRun.Shown(
                    VisibleText.of(input),
                    VisibleText.of(expected),
                    VisibleText.of(actual),
                    "",
                    detail == null ? null : VisibleText.of(detail));
        }
    }
}
