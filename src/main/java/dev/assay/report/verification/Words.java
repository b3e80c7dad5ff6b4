package dev.assay.report.verification;

import dev.assay.judging.checking.VisibleText;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.verify.Complaint;
import dev.assay.verify.Slowest;
import dev.assay.verify.Trial;
import dev.assay.verify.Verification;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What reports for people say in the same words. */
final class Words {
    private Words() {}

    /** The verdict, and what an only partial one is for. */
    static String verdict(Judgement judgement) {
        return judgement.verdict() == Verdict.PARTIAL && judgement.reason() != null
                ? judgement.verdict() + ", " + judgement.reason()
                : judgement.verdict().name();
    }

    static String score(Judgement judgement) {
        return judgement.score() + "/" + judgement.maxScore();
    }

    /** What a submission used on its slowest test, beyond the limit where that was measured. */
    static Optional<Slowest> slowest(Trial trial) {
        return trial.unbounded().or(trial::slowest);
    }

    static String time(Slowest slowest) {
        return (slowest.atLeast() ? "> " : "") + millis(slowest.cpuMillis());
    }

    static String millis(double millis) {
        return String.format(Locale.ROOT, "%.0f ms", millis);
    }

    static String where(Complaint complaint) {
        String file = VisibleText.line(complaint.file());
        return complaint.line() > 0
                ? file + ":" + complaint.line() + ": "
                : complaint.file().equals(".") ? "" : file + ": ";
    }

    static String message(Complaint complaint) {
        return VisibleText.line(complaint.message());
    }

    /** One line on a package. */
    static String summary(Verification verification) {
        List<Trial> samples =
                verification.trials().stream().filter(trial -> !trial.starter()).toList();
        long errors =
                verification.complaints().stream().filter(Complaint::isError).count();
        long warnings = verification.complaints().size() - errors;
        return "%s, %d of %d sample submissions as declared%s%s"
                .formatted(
                        verification.ok() ? "verified" : "NOT VERIFIED",
                        samples.stream().filter(Trial::ok).count(),
                        samples.size(),
                        counted(errors, "error"),
                        counted(warnings, "warning"));
    }

    /** One line on all packages. */
    static String summary(List<Verification> verifications) {
        List<String> failed = verifications.stream()
                .filter(verification -> !verification.ok())
                .map(verification -> VisibleText.line(verification.slug()))
                .toList();
        return "%d of %d packages verified%s"
                .formatted(
                        verifications.size() - failed.size(),
                        verifications.size(),
                        failed.isEmpty() ? "" : "; not " + String.join(", ", failed));
    }

    /** How many sample submissions and starters of all packages got which verdict. */
    static String verdicts(List<Verification> verifications) {
        return Stream.of(verdicts(verifications, false), verdicts(verifications, true))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String verdicts(List<Verification> verifications, boolean starters) {
        Map<Verdict, Integer> numbers = new EnumMap<>(Verdict.class);
        verifications.stream()
                .flatMap(verification -> verification.trials().stream())
                .filter(trial -> trial.starter() == starters)
                .forEach(trial -> numbers.merge(trial.judgement().verdict(), 1, Integer::sum));
        return numbers.isEmpty()
                ? ""
                : (starters ? "starters: " : "sample submissions: ")
                        + numbers.entrySet().stream()
                                .map(one -> one.getValue() + " " + one.getKey())
                                .collect(Collectors.joining(", "));
    }

    private static String counted(long number, String what) {
        return number == 0 ? "" : ", %d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
