package dev.assay.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The whole of {@code ./assay grade} for a Python submission, and how much of it is the start of the program. */
final class GradeBench implements Bench {
    private static final int ROUNDS = 10;
    private static final String SLUG = "dsa/two-sum";

    @Override
    public String name() {
        return "grade";
    }

    @Override
    public List<Series> measure(Surroundings surroundings) throws IOException, InterruptedException {
        var start = new Series("./assay grade --help: start of the program", "ms", null);
        var grade = new Series("./assay grade, Python", "ms", start);
        String launcher = System.getenv("ASSAY_LAUNCHER");
        if (launcher == null) {
            surroundings.messages().println("bench grade: only from the launcher, ./assay bench");
            return List.of();
        }
        Path submission = surroundings.exercises().resolve(SLUG + "/submissions/accepted/one_pass.py");
        for (int round = 0; round < ROUNDS; round++) {
            surroundings.progress(name(), round, ROUNDS);
            run(start, launcher, "grade", "--help");
            run(grade, launcher, "grade", SLUG, submission.toString());
        }
        return List.of(start, grade);
    }

    private static void run(Series series, String... command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        series.add((System.nanoTime() - begin) / 1e6);
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
        }
    }
}
