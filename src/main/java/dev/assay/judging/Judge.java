package dev.assay.judging;

import dev.assay.exercise.Exercise;
import dev.assay.language.Language;
import dev.assay.sandbox.Sandboxes;
import java.time.InstantSource;
import java.util.Map;

/** Judges one submission: opens a sandbox, compiles, runs every case, compares outside the sandbox. Safe for use by many threads. */
public final class Judge {
    private final Sandboxes sandboxes;
    private final InstantSource clock;

    public Judge(Sandboxes sandboxes, InstantSource clock) {
        this.sandboxes = sandboxes;
        this.clock = clock;
    }

    /**
     * @throws dev.assay.sandbox.SandboxFault when the platform failed: there is no judgement then
     */
    public Judgement judge(Exercise exercise, Language language, Map<String, byte[]> files, JudgeListener listener) {
        throw new UnsupportedOperationException(sandboxes + " " + clock);
    }
}
