package dev.assay.bench;

import java.io.IOException;
import java.util.List;

/** One benchmark: takes its series in one interleaved run. */
public sealed interface Bench
        permits RunBench,
                FunctionBench,
                ServiceBench,
                GradeBench,
                CatalogueBench,
                IcpcBench,
                LanguagesBench,
                DatabasesBench {
    /** All of them, in the order of the report. */
    List<Bench> ALL = List.of(
            new RunBench(),
            new FunctionBench(),
            new ServiceBench(),
            new GradeBench(),
            new CatalogueBench(),
            new IcpcBench(),
            new LanguagesBench(),
            new DatabasesBench());

    String name();

    List<Series> measure(Surroundings surroundings) throws IOException, InterruptedException;
}
