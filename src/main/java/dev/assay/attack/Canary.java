package dev.assay.attack;

import dev.assay.exercise.Exercise;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.Judgement;
import dev.assay.judging.Verdict;
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
            normal.put(key, run(target, language).timings().runMillis());
        }
    }

    List<String> problems(Exercise target, Language language) {
        try {
            Judgement judgement = run(target, language);
            double took = judgement.timings().runMillis();
            double before = normal.getOrDefault(target.slug() + " " + language.name(), took);
            if (judgement.verdict() != Verdict.ACCEPTED) {
                return List.of("afterwards an honest submission is " + judgement.verdict());
            }
            return took <= before * FACTOR + SLACK_MILLIS
                    ? List.of()
                    : List.of("afterwards an honest submission takes %.0f ms instead of %.0f".formatted(took, before));
        } catch (SandboxFault e) {
            return List.of("afterwards an honest submission meets a platform fault: " + e.getMessage());
        }
    }

    private Judgement run(Exercise target, Language language) {
        return judge.judge(target, language, targets.honest(target.slug(), language), JudgeListener.NONE);
    }
}
