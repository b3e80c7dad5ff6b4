package dev.assay.judging.workbench;

import dev.assay.exercise.AuthorProgram;
import dev.assay.judging.workbench.Artefacts.Artefact;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Termination;
import java.util.List;
import java.util.stream.Stream;

/** An author's program that prints a test case for a seed; what it printed before it is not asked again. */
record Generator(AuthorPrograms authors, String imageDigest, Artefacts artefacts, AuthorProgram program) {
    byte[] print(long seed) {
        List<String> arguments = Stream.concat(Stream.of(Long.toString(seed)), program.arguments().stream())
                .toList();
        String key = Artefacts.key(
                imageDigest,
                List.of(List.of("generator"), program.language().whole().run(), arguments),
                program.files());
        return artefacts.find(key).map(Artefact::content).orElseGet(() -> {
            byte[] printed = run(arguments, seed);
            artefacts.keep(key, new Artefact("", printed));
            return printed;
        });
    }

    private byte[] run(List<String> arguments, long seed) {
        Backstage backstage = authors.backstage(program);
        RunResult run = backstage.run(arguments, new byte[0]);
        if (!run.termination().equals(new Termination.Exited(0))) {
            throw backstage.fault("failed for the seed %d (%s)".formatted(seed, run.termination()), run.error());
        }
        return run.output();
    }
}
