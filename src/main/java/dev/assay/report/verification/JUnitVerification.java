package dev.assay.report.verification;

import dev.assay.judging.judgement.Judgement;
import dev.assay.report.JUnitXml;
import dev.assay.verify.Complaint;
import dev.assay.verify.Complaint.Rule;
import dev.assay.verify.Trial;
import dev.assay.verify.Verification;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Verifications as JUnit XML: a suite for each package, a case for each sample submission and starter, and one for the package itself. */
final class JUnitVerification {
    private JUnitVerification() {}

    static String write(List<Verification> verifications) {
        return JUnitXml.document("verify", xml -> {
            for (Verification verification : verifications) {
                suite(xml, verification);
            }
        });
    }

    private static void suite(JUnitXml xml, Verification verification) throws XMLStreamException {
        String slug = verification.slug();
        List<Complaint> broken = verification.complaints().stream()
                .filter(complaint -> complaint.rule() == Rule.PACKAGE && complaint.isError())
                .toList();
        long failed =
                verification.trials().stream().filter(trial -> !trial.ok()).count();
        xml.suite(slug, verification.trials().size() + 1, (int) failed + (broken.isEmpty() ? 0 : 1), 0, 0, suite -> {
            suite.test(slug, "package", 0, test -> whole(test, verification, broken));
            for (Trial trial : verification.trials()) {
                suite.test(slug, trial.name(), millis(trial), test -> one(test, trial));
            }
        });
    }

    /** The package's own case, with every warning as what it printed. */
    private static void whole(JUnitXml xml, Verification verification, List<Complaint> broken)
            throws XMLStreamException {
        if (!broken.isEmpty()) {
            xml.problem("failure", "PACKAGE", "the package is broken", lines(broken));
        }
        List<Complaint> warnings = verification.complaints().stream()
                .filter(complaint -> !complaint.isError())
                .toList();
        if (!warnings.isEmpty()) {
            xml.output(lines(warnings));
        }
    }

    private static void one(JUnitXml xml, Trial trial) throws XMLStreamException {
        if (!trial.ok()) {
            xml.problem(
                    "failure",
                    trial.judgement().verdict().name(),
                    Words.message(trial.complaints().getFirst()),
                    lines(trial.complaints()));
        }
    }

    private static String lines(List<Complaint> complaints) {
        return complaints.stream()
                .map(complaint -> Words.where(complaint) + Words.message(complaint))
                .collect(Collectors.joining("\n"));
    }

    private static double millis(Trial trial) {
        return trial.judgements().stream()
                .map(Judgement::timings)
                .mapToDouble(timings -> timings.compileMillis() + timings.runMillis())
                .sum();
    }
}
