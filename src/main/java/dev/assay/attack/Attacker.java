package dev.assay.attack;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.report.JsonReport;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.docker.DockerSandboxes;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes attacks, one after the other, and looks afterwards whether an honest learner is still judged well and nothing is left. */
public final class Attacker {
    private final InstantSource clock;
    private final Judge judge;
    private final Languages languages;
    private final Targets targets;
    private final Canary canary;
    private final Remains remains;

    /**
     * @param sandboxes without warm containers, so that none at all may be left after an attack
     * @param folder of the target exercises
     * @param artefacts an empty folder for compiled programs
     */
    public Attacker(DockerSandboxes sandboxes, Languages languages, Path folder, Path artefacts, InstantSource clock) {
        this.clock = clock;
        this.languages = languages;
        judge = new Judge(sandboxes, new Artefacts(artefacts, clock), clock);
        targets = new Targets(folder, languages);
        canary = new Canary(judge, targets);
        remains = new Remains(sandboxes, artefacts);
    }

    /** Makes one attack; blocks until everything of it is gone, or should be. */
    public Finding make(Attack attack) {
        return switch (attack.deed()) {
            case Attack.Submission submission -> submit(attack, submission);
            case Attack.Package hostile -> publish(attack, hostile);
        };
    }

    private Finding submit(Attack attack, Attack.Submission deed) {
        Exercise target = targets.exercise(deed.target());
        Language language = targets.language(deed.language());
        canary.learn(target, language);
        var wrong = new ArrayList<String>();
        String observed;
        long begin = System.nanoTime();
        try {
            var heard = new Heard();
            Judgement judgement = judge.judge(target, language, deed.files(), heard);
            observed = "%s in %.1f s".formatted(said(judgement), (System.nanoTime() - begin) / 1e9);
            wrong.addAll(faults(
                    attack.part(),
                    deed,
                    judgement,
                    heard.text
                            .append(JsonReport.write(judgement.forLearner(clock.instant())))
                            .toString()));
        } catch (SandboxFault e) {
            observed = "a platform fault";
            wrong.add(String.valueOf(e.getMessage()));
        }
        wrong.addAll(canary.problems(target, language));
        wrong.addAll(remains.problems());
        String expected = deed.expected().toString() + (deed.confesses() ? ", says HELD" : "");
        return Finding.of(attack, expected, observed, wrong);
    }

    private static List<String> faults(Attack.Part part, Attack.Submission deed, Judgement judgement, String seen) {
        var wrong = new ArrayList<String>();
        Verdict reason = judgement.reason() == null ? judgement.verdict() : judgement.reason();
        if (!deed.expected().contains(reason)) {
            wrong.add("expected " + deed.expected());
        }
        if (part == Attack.Part.E && judgement.score() > 0 && !deed.expected().contains(Verdict.ACCEPTED)) {
            wrong.add("it earned %d points".formatted(judgement.score()));
        }
        if (seen.contains(Targets.SECRET)) {
            wrong.add("a hidden value can be seen");
        }
        int breach = seen.indexOf("BREACH");
        if (breach >= 0) {
            wrong.add("it says "
                    + seen.substring(breach, Math.min(seen.length(), breach + 200))
                            .split("\\\\n", 2)[0]);
        }
        if (deed.confesses() && !seen.contains("HELD")) {
            wrong.add("it does not say HELD");
        }
        return wrong;
    }

    private static String said(Judgement judgement) {
        return judgement.reason() == null || judgement.reason() == judgement.verdict()
                ? judgement.verdict().toString()
                : judgement.verdict() + " (" + judgement.reason() + ")";
    }

    private Finding publish(Attack attack, Attack.Package deed) {
        String expected = "refused: " + deed.refused();
        return switch (PackageLoader.load(deed.folder(), "attack", languages)) {
            case Loaded.Ok ok -> Finding.of(attack, expected, "offered", List.of("it must be refused"));
            case Loaded.Broken broken -> {
                String problems = String.join(
                        "; ", broken.problems().stream().map(p -> p.message()).toList());
                boolean because = problems.toLowerCase(Locale.ROOT)
                        .contains(deed.refused().toLowerCase(Locale.ROOT));
                yield Finding.of(
                        attack, expected, "refused: " + problems, because ? List.of() : List.of("for another reason"));
            }
        };
    }

    /** Whatever else than the judgement a learner could hear of. */
    private static final class Heard implements JudgeListener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void compiled(Judgement.Compile compile) {
            text.append(compile.output()).append('\n');
        }

        @Override
        public void tested(String group, Judgement.Test test, int done, int total) {
            text.append(Map.of(group, test)).append('\n');
        }
    }
}
