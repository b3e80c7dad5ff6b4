package dev.assay.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.sandbox.FakeSandboxes.Outcome;
import dev.assay.sandbox.FakeSandboxes.Program;
import dev.assay.sandbox.Termination;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Runs the sources of {@link Written#echo}: {@code say W}, {@code crash}, {@code wait}, or {@code echo} with any of {@code but W as V}, {@code slow on W N ms},
 * {@code always N ms}, {@code sometimes W}, or {@code print FILE}, separated by commas.
 */
final class Interpreter implements Program {
    static final Duration USUAL = Duration.ofMillis(10);

    private int runs;

    @Override
    public Outcome run(byte[] input, Map<String, byte[]> files) {
        String read = new String(input, UTF_8).strip();
        String source = new String(files.getOrDefault("/work/solution.py", new byte[0]), UTF_8).strip();
        String printed = read;
        Duration used = USUAL;
        runs++;
        for (String part : source.split(", ")) {
            List<String> words = List.of(part.split(" "));
            switch (words.getFirst()) {
                case "echo" -> {}
                case "say" -> printed = words.get(1);
                case "crash" -> {
                    return outcome(new Termination.Exited(1), "", USUAL);
                }
                case "wait" -> {
                    return outcome(new Termination.WallLimit(), "", USUAL);
                }
                case "but" -> printed = words.get(1).equals(read) ? words.get(3) : printed;
                case "slow" ->
                    used = words.get(2).equals(read) ? Duration.ofMillis(Long.parseLong(words.get(3))) : used;
                case "always" -> used = Duration.ofMillis(Long.parseLong(words.get(1)));
                case "sometimes" -> printed = words.get(1).equals(read) && runs % 2 == 0 ? "else" : printed;
                case "print" -> printed = new String(files.getOrDefault("/work/" + words.get(1), new byte[0]), UTF_8);
                default -> throw new IllegalArgumentException(source);
            }
        }
        return outcome(new Termination.Exited(0), printed, used);
    }

    private static Outcome outcome(Termination end, String printed, Duration used) {
        return new Outcome(end, printed.getBytes(UTF_8), new byte[0]).using(used);
    }
}
