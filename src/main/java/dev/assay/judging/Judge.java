package dev.assay.judging;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.Kind;
import dev.assay.judging.author.Cases;
import dev.assay.judging.author.Checkers;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Judgement.Compile;
import dev.assay.judging.judgement.Judgement.Evidence;
import dev.assay.judging.judgement.Judgement.Timings;
import dev.assay.judging.judgement.Millis;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.running.CaseRunner;
import dev.assay.judging.running.CaseRunner.Unloadable;
import dev.assay.judging.running.NotParsed;
import dev.assay.judging.running.Runners;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.judging.workbench.AuthorPrograms;
import dev.assay.judging.workbench.Budget;
import dev.assay.judging.workbench.Workbench;
import dev.assay.language.Framework;
import dev.assay.language.Language;
import dev.assay.language.Needs;
import dev.assay.language.Recipe;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Sandboxes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges one submission: opens a sandbox, compiles, runs every case, compares outside the sandbox. Safe for use by many threads. */
public final class Judge {
    private final Sandboxes sandboxes;
    private final Artefacts artefacts;
    private final InstantSource clock;

    public Judge(Sandboxes sandboxes, Artefacts artefacts, InstantSource clock) {
        this.sandboxes = sandboxes;
        this.artefacts = artefacts;
        this.clock = clock;
    }

    /** The sandbox that submissions to this exercise in this language are judged in, so that it can be started ahead. */
    public static SandboxSpec sandbox(Exercise exercise, Language language) {
        return budget(exercise, language).sandbox(language, recipe(exercise, language));
    }

    /** The CPU time that one test of this exercise may use in this language. */
    public static Duration cpuLimit(Exercise exercise, Language language) {
        Budget budget = budget(exercise, language);
        return switch (exercise.kind()) {
            case Kind.Stdio stdio -> budget.firstCpu();
            case Kind.Interactive interactive -> budget.firstCpu();
            case Kind.Function function -> budget.cpu();
            case Kind.Sql sql -> budget.cpu();
            case Kind.Unit unit -> budget.cpu();
        };
    }

    /**
     * @throws dev.assay.sandbox.SandboxFault when the platform failed: there is no judgement then
     */
    public Judgement judge(Exercise exercise, Language language, Map<String, byte[]> files, JudgeListener listener) {
        Instant startedAt = clock.instant();
        Budget budget = budget(exercise, language);
        try (var bench = new Workbench(
                        sandboxes,
                        artefacts,
                        language,
                        recipe(exercise, language),
                        exercise.withExtras(language.name(), files),
                        budget);
                var authors = new AuthorPrograms(sandboxes, artefacts)) {
            listener.opened(bench.warm(), bench.openNanos());
            Compile prepared = Results.compile(bench.prepare());
            long begin = System.nanoTime();
            CaseRunner runner = Runners.of(exercise, language, bench, new Checkers(authors));
            Unloadable unloadable = prepared.ok() ? runner.unloadable() : null;
            Compile compile = unloadable != null && unloadable.verdict() == Verdict.COMPILE_ERROR
                    ? prepared.failed(unloadable.diagnostics())
                    : prepared;
            listener.compiled(compile);
            Outcome outcome;
            try {
                outcome = outcome(exercise, compile, unloadable, runner, new Cases(exercise, authors), listener);
            } catch (NotParsed late) {
                compile = Results.compile(late.compiled());
                listener.compiled(compile);
                outcome = Outcome.notCompiled(exercise);
            }
            long runNanos = System.nanoTime() - begin;
            int score = outcome.groups.stream().mapToInt(Judgement.Group::score).sum();
            return new Judgement(
                    exercise.slug(),
                    exercise.digest(),
                    language.name(),
                    verdict(outcome.worst, score),
                    outcome.worst == Verdict.ACCEPTED ? null : outcome.worst,
                    score,
                    exercise.maxScore(),
                    evidence(exercise.kind()),
                    compile,
                    outcome.groups,
                    outcome.diagnostics,
                    bench.imageDigest(),
                    startedAt,
                    clock.instant(),
                    new Timings(0, Millis.ofNanos(bench.openNanos()), compile.wallMillis(), Millis.ofNanos(runNanos)),
                    exercise.deadline(),
                    outcome.notes.isEmpty() ? null : outcome.notes);
        }
    }

    /** {@code worst} is the worst verdict of any test, or of what kept them from running. */
    private record Outcome(
            List<Judgement.Group> groups,
            Verdict worst,
            @Nullable String diagnostics,
            List<String> notes) {
        static Outcome notCompiled(Exercise exercise) {
            return new Outcome(
                    Grading.without(exercise, Verdict.SKIPPED, null), Verdict.COMPILE_ERROR, null, List.of());
        }
    }

    private static Outcome outcome(
            Exercise exercise,
            Compile compile,
            @Nullable Unloadable unloadable,
            CaseRunner runner,
            Cases cases,
            JudgeListener listener) {
        if (!compile.ok()) {
            return Outcome.notCompiled(exercise);
        }
        if (unloadable != null) {
            var groups = Grading.without(exercise, unloadable.verdict(), unloadable.feedback());
            return new Outcome(groups, unloadable.verdict(), unloadable.diagnostics(), List.of());
        }
        var grading = new Grading(exercise, runner, cases, listener);
        List<Judgement.Group> groups = grading.run();
        return new Outcome(groups, worst(groups), null, grading.notes());
    }

    private static Verdict worst(List<Judgement.Group> groups) {
        return groups.stream()
                .flatMap(g -> g.tests().stream())
                .map(Judgement.Test::verdict)
                .max(Comparator.naturalOrder())
                .orElse(Verdict.SKIPPED);
    }

    /** Accepted when every test is; partial when some points were earned, unless the exercise itself failed; else what went wrong worst. */
    private static Verdict verdict(Verdict worst, int score) {
        boolean some = score > 0 && worst != Verdict.ACCEPTED && worst != Verdict.JUDGE_ERROR;
        return some ? Verdict.PARTIAL : worst;
    }

    private static Budget budget(Exercise exercise, Language language) {
        Needs needs = exercise.kind() instanceof Kind.Unit unit
                ? framework(unit, language).needs()
                : language.needs();
        return Budget.of(exercise.limits(language.name()), needs);
    }

    private static Evidence evidence(Kind kind) {
        return switch (kind) {
            case Kind.Sql sql -> Evidence.SEPARATE;
            case Kind.Stdio stdio -> Evidence.SEPARATE;
            case Kind.Interactive interactive -> Evidence.SEPARATE;
            case Kind.Function function -> Evidence.SEPARATE;
            case Kind.Unit unit -> Evidence.IN_PROCESS;
        };
    }

    private static Framework framework(Kind.Unit unit, Language language) {
        String name = unit.suite(language.name()).framework();
        return language.framework(name)
                .orElseThrow(() -> new IllegalArgumentException(language.name() + " has no framework " + name));
    }

    private static Recipe recipe(Exercise exercise, Language language) {
        return switch (exercise.kind()) {
            case Kind.Sql sql -> language.whole();
            case Kind.Stdio stdio -> language.whole();
            case Kind.Interactive interactive -> language.whole();
            case Kind.Function function ->
                language.function()
                        .orElseThrow(
                                () -> new IllegalArgumentException(language.name() + " has no driver for functions"))
                        .forFunction(language.habit().write(function.signature().name()));
            case Kind.Unit unit ->
                framework(unit, language)
                        .recipe()
                        .forSuite(
                                exercise.fileNames(language.name()),
                                unit.suite(language.name()).files().keySet());
        };
    }
}
