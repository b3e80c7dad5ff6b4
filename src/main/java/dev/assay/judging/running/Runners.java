package dev.assay.judging.running;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.judging.author.Checkers;
import dev.assay.judging.unit.SuiteDriver;
import dev.assay.judging.workbench.Workbench;
import dev.assay.language.Framework;
import dev.assay.language.Language;
import java.util.List;

/** Finds the runner for a kind of exercise. */
public final class Runners {
    private Runners() {}

    /** One that is fair about time. */
    public static CaseRunner of(Exercise exercise, Language language, Workbench bench, Checkers checkers) {
        return switch (exercise.kind()) {
            case Kind.Stdio stdio -> whole(new StdioRunner(bench, checkers, stdio.passes()), bench);
            case Kind.Interactive interactive ->
                whole(new InteractiveRunner(bench, checkers, interactive.interactor(), interactive.passes()), bench);
            case Kind.Function function -> fair(new FunctionRunner(bench, function, checkers, language), bench);
            case Kind.Sql sql ->
                fair(new SqlRunner(bench, sql, language.name(), outputBytes(exercise, language)), bench);
            case Kind.Unit unit -> fair(new UnitRunner(suite(exercise, unit, language, bench), names(exercise)), bench);
        };
    }

    private static CaseRunner fair(CaseRunner runner, Workbench bench) {
        return new FairRunner(runner, bench);
    }

    private static CaseRunner whole(CaseRunner runner, Workbench bench) {
        return bench.checks() ? new CheckedRunner(fair(runner, bench), bench) : fair(runner, bench);
    }

    private static long outputBytes(Exercise exercise, Language language) {
        return exercise.limits(language.name()).outputBytes();
    }

    private static SuiteDriver suite(Exercise exercise, Kind.Unit unit, Language language, Workbench bench) {
        var suite = unit.suite(language.name());
        Framework framework = language.framework(suite.framework()).orElseThrow();
        return new SuiteDriver(
                bench,
                framework.shared(),
                exercise.fileNames(language.name()),
                suite.files().keySet());
    }

    private static List<String> names(Exercise exercise) {
        return exercise.groups().stream()
                .map(TestGroup::cases)
                .flatMap(List::stream)
                .map(TestCase::name)
                .toList();
    }
}
