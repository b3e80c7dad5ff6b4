package dev.assay.attack;

import dev.assay.exercise.Exercise;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.language.Language;
import dev.assay.sandbox.SandboxFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An honest submission after each attack: it has to be accepted, and in about the time it took before. */
final class Canary {
    /** For the noise of a busy machine; a platform that an attack has harmed is slower by far more. */
    private static final double SLACK_MILLIS = 1000;

    private static final double FACTOR = 3;
    private static final int TRIES = 3;

    private final Judge judge;
    private final Targets targets;
    private final Map<String, Double> normal = new HashMap<>();

    Canary(Judge judge, Targets targets) {
        this.judge = judge;
        this.targets = targets;
    }

    /** Finds out, once, how long an honest submission takes in peace. */
    void learn(Exercise target, Language language) {
        String key = target.slug() + " " + language.name();
        if (!normal.containsKey(key)) {
            Judgement judgement = run(target, language);
            if (judgement.verdict() != Verdict.ACCEPTED) {
                throw new IllegalStateException("the honest submission to %s in %s is %s"
                        .formatted(target.slug(), language.name(), judgement.verdict()));
            }
            normal.put(key, judgement.timings().runMillis());
        }
    }

    /** What is wrong with it; one that is only slow may have met a busy moment of the machine and gets two more. */
    List<String> problems(Exercise target, Language language) {
        double before = normal.getOrDefault(target.slug() + " " + language.name(), 0.0);
        double took = 0;
        try {
            for (int tries = 0; tries < TRIES; tries++) {
                Judgement judgement = run(target, language);
                took = judgement.timings().runMillis();
                if (judgement.verdict() != Verdict.ACCEPTED) {
                    return List.of("afterwards an honest submission is " + judgement.verdict());
                }
                if (took <= before * FACTOR + SLACK_MILLIS) {
                    return List.of();
                }
            }
        } catch (SandboxFault e) {
            return List.of("afterwards an honest submission meets a platform fault: " + e.getMessage());
        }
        return List.of("afterwards an honest submission takes %.0f ms instead of %.0f".formatted(took, before));
    }

    private Judgement run(Exercise target, Language language) {
        return judge.judge(target, language, targets.honest(target.slug(), language), JudgeListener.NONE);
    }
}
