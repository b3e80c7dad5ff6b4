package dev.assay.attack;

import dev.assay.judging.judgement.Verdict;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * One hostile deed and how it must end.
 *
 * @param folder below the attacks; those of one folder differ in their language only
 * @param name its folder below the attacks, with the language where there are several
 * @param slow it takes ten seconds or more, mostly waiting for a limit
 */
public record Attack(String folder, String name, String title, Part part, boolean slow, Deed deed) {

    /** What is attacked; the letters are those of docs/attacks.md. */
    public enum Part {
        A("resource bombs"),
        B("output and protocol"),
        C("escape and privilege"),
        D("theft of hidden tests"),
        E("forged results"),
        F("left-over state"),
        I("databases and services"),
        J("authors' mistakes");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** What the attacker does. */
    public sealed interface Deed {}

    /**
     * A hostile submission to one of the target exercises.
     *
     * @param expected the verdicts, or worst reasons, that show it held
     * @param confesses whether the program itself must have said HELD, for what no verdict shows; BREACH is never fine
     */
    public record Submission(
            String target, String language, Map<String, byte[]> files, Set<Verdict> expected, boolean confesses)
            implements Deed {}

    /** A package that must not become an exercise, for a reason that contains this text. */
    public record Package(Path folder, String refused) implements Deed {}
}
