package dev.assay.report.verification;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.report.JsonReport;
import dev.assay.verify.KillMatrix;
import dev.assay.verify.Margin;
import dev.assay.verify.Slowest;
import dev.assay.verify.Trial;
import dev.assay.verify.Verification;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Verifications as a JSON array of packages, tests as they stand in a judgement. */
final class JsonVerification {
    private JsonVerification() {}

    static String write(List<Verification> verifications) {
        ArrayNode array = JsonReport.array();
        verifications.forEach(verification -> one(array.addObject(), verification));
        return JsonReport.text(array);
    }

    private static void one(ObjectNode json, Verification verification) {
        json.put("package", verification.slug())
                .put("dialect", verification.dialect())
                .put("ok", verification.ok());
        ArrayNode problems = json.putArray("problems");
        verification
                .complaints()
                .forEach(complaint -> problems.addObject()
                        .put("severity", complaint.severity().name().toLowerCase(Locale.ROOT))
                        .put("rule", complaint.rule().name().toLowerCase(Locale.ROOT))
                        .put("file", complaint.file())
                        .put("line", complaint.line())
                        .put("message", complaint.message()));
        ArrayNode submissions = json.putArray("submissions");
        ArrayNode starters = json.putArray("starters");
        verification.trials().forEach(trial -> trial((trial.starter() ? starters : submissions).addObject(), trial));
        kills(json.putArray("tests"), verification.kills());
        ArrayNode limits = json.putArray("limits");
        verification.margins().forEach(margin -> margin(limits.addObject(), margin));
    }

    private static void trial(ObjectNode json, Trial trial) {
        Judgement judgement = trial.judgement();
        json.put("name", trial.name()).put("language", trial.language());
        ArrayNode expected = json.putArray("expected");
        trial.expected().outcomes().forEach(outcome -> expected.add(outcome.name()));
        json.put("actual", judgement.verdict().name());
        if (judgement.reason() != null) {
            json.put("reason", judgement.reason().name());
        }
        json.put("score", judgement.score())
                .put("maxScore", judgement.maxScore())
                .put("ok", trial.ok())
                .put("judgements", trial.judgements().size());
        trial.slowest().ifPresent(slowest -> time(json.putObject("slowest"), slowest));
        trial.unbounded().ifPresent(slowest -> time(json.putObject("unbounded"), slowest));
        if (!judgement.compile().ok()) {
            json.put("compileOutput", judgement.compile().output());
        }
        ArrayNode tests = json.putArray("tests");
        judgement
                .groups()
                .forEach(group -> group.tests()
                        .forEach(test ->
                                tests.addObject().put("group", group.name()).setAll(JsonReport.object(test))));
    }

    private static void kills(ArrayNode json, KillMatrix kills) {
        List<KillMatrix.Row> idle = kills.idle();
        for (KillMatrix.Row row : kills.rows()) {
            ObjectNode test = json.addObject().put("group", row.group()).put("name", row.test());
            ArrayNode failed = test.putArray("kills");
            ArrayNode notRun = test.putArray("notRun");
            for (int i = 0; i < kills.submissions().size(); i++) {
                Verdict verdict = row.verdicts().get(i);
                if (verdict != Verdict.ACCEPTED) {
                    (verdict == Verdict.SKIPPED ? notRun : failed)
                            .add(kills.submissions().get(i));
                }
            }
            test.put("ok", !idle.contains(row));
        }
    }

    private static void margin(ObjectNode json, Margin margin) {
        json.put("language", margin.language()).put("limitMillis", margin.limitMillis());
        bound(json, "slowestAccepted", margin.slowestAccepted());
        bound(json, "fastestTooSlow", margin.fastestTooSlow());
        json.put("tight", margin.tight()).put("loose", margin.loose());
    }

    private static void bound(ObjectNode json, String name, Optional<Margin.Bound> bound) {
        bound.ifPresent(one -> time(json.putObject(name).put("submission", one.submission()), one.slowest()));
    }

    private static void time(ObjectNode json, Slowest slowest) {
        json.put("test", slowest.test()).put("cpuMillis", slowest.cpuMillis()).put("atLeast", slowest.atLeast());
    }
}
