package dev.assay.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A place in a document. Reading it as something it is not reports a problem and gives a harmless stand-in, so that reading goes on and finds
 * every problem; an absent value, reported before, is silent.
 */
public final class Value {
    private static final int LONGEST_LABEL = 100;

    private final @Nullable Node node;
    private final String name;
    private final Problems problems;

    Value(@Nullable Node node, String name, Problems problems) {
        this.node = node;
        this.name = name;
        this.problems = problems;
    }

    /** As messages call it. */
    public String name() {
        return name;
    }

    public int line() {
        return node == null ? 0 : node.getStartMark().getLine() + 1;
    }

    public void report(String message) {
        problems.report(line(), message);
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether it is there without a value, as in {@code name:}. */
    public boolean isEmpty() {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.NULL);
    }

    /** The same value under another name in messages. */
    public Value called(String other) {
        return new Value(node, other, problems);
    }

    /** The value as JSON, not a number and infinities as texts; null when absent. */
    public JsonNode json() {
        return node == null ? NullNode.getInstance() : new JsonValues(problems).of(node);
    }

    /** The text of a scalar, if it is one; reports nothing. */
    public Optional<String> peek() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** A text that is not blank; numbers and booleans are taken as written. */
    public String text() {
        return scalar("a text", text -> text.isBlank() ? Optional.empty() : Optional.of(text), "");
    }

    /** A text of one line that can stand in a table or a file's name. */
    public String label() {
        return scalar(
                "a text of one line, at most " + LONGEST_LABEL + " characters",
                text -> Optional.of(text).filter(Value::isLabel),
                "");
    }

    /** Whether a text can be a {@link #label}. */
    public static boolean isLabel(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_LABEL
                && text.equals(text.strip())
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    public int integer(int least, int most) {
        return scalar("a whole number from " + least + " to " + most, text -> whole(text, least, most), least);
    }

    public double number(double least, double most) {
        return scalar("a number from " + least + " to " + most, text -> decimal(text, least, most), least);
    }

    /** A duration; the bounds are written as in the file. */
    public Duration duration(String least, String most) {
        Duration from = Quantity.duration(least).orElseThrow();
        Duration to = Quantity.duration(most).orElseThrow();
        return scalar(
                "a duration from " + least + " to " + most + ", such as 200ms or 1s",
                text -> Quantity.duration(text).filter(time -> time.compareTo(from) >= 0 && time.compareTo(to) <= 0),
                from);
    }

    /** A size in bytes; the bounds are written as in the file. */
    public long size(String least, String most) {
        long from = Quantity.bytes(least).orElseThrow();
        long to = Quantity.bytes(most).orElseThrow();
        return scalar(
                "a size from " + least + " to " + most + ", such as 64KiB or 256MiB",
                text -> Quantity.bytes(text).filter(size -> size >= from && size <= to),
                from);
    }

    /** What one of some words stands for. */
    public <E> Optional<E> choice(Map<String, E> words) {
        String text = text();
        Optional<E> chosen = Optional.ofNullable(words.get(text));
        if (chosen.isEmpty() && !text.isEmpty()) {
            report(name + " cannot be '" + text + "'" + Closest.hint(text, words.keySet()));
        }
        return chosen;
    }

    public List<Value> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new Value(item, "an item of " + name, problems))
                    .toList();
        }
        mismatch("a list, [a, b]");
        return List.of();
    }

    public Fields fields() {
        if (node instanceof MappingNode mapping) {
            return new Fields(mapping, name, problems);
        }
        mismatch("a mapping, {name: value}");
        return new Fields(null, name, problems);
    }

    private <E> E scalar(String wanted, Function<String, Optional<E>> reading, E standIn) {
        Optional<E> read = node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)
                ? reading.apply(scalar.getValue())
                : Optional.empty();
        if (read.isEmpty()) {
            mismatch(wanted);
        }
        return read.orElse(standIn);
    }

    private void mismatch(String wanted) {
        if (node == null) {
            return;
        }
        String found = node instanceof ScalarNode scalar
                ? scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()
                        ? "is empty"
                        : "is '" + shown(scalar.getValue()) + "'"
                : node instanceof MappingNode ? "is a mapping" : "is a list";
        report(name + " " + found + ", must be " + wanted);
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private static Optional<Integer> whole(String text, int least, int most) {
        try {
            return Optional.of(Integer.valueOf(text)).filter(number -> number >= least && number <= most);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> decimal(String text, double least, double most) {
        try {
            return Optional.of(Double.valueOf(text)).filter(number -> number >= least && number <= most);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
