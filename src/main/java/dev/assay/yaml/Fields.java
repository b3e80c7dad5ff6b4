package dev.assay.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The fields of a mapping; {@link #refuseOthers} reports those nobody asked for. */
public final class Fields {
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final String owner;
    private final int line;
    private final boolean absent;
    private final Problems problems;

    Fields(@Nullable MappingNode mapping, String owner, Problems problems) {
        this.owner = owner;
        this.problems = problems;
        this.absent = mapping == null;
        this.line = mapping == null ? 0 : mapping.getStartMark().getLine() + 1;
        if (mapping != null) {
            mapping.getValue().forEach(this::add);
        }
    }

    private void add(NodeTuple tuple) {
        int at = tuple.getKeyNode().getStartMark().getLine() + 1;
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.report(at, "a field's name in " + owner + " must be a word");
            return;
        }
        lines.put(key.getValue(), at);
        if (values.put(key.getValue(), new Value(tuple.getValueNode(), key.getValue(), problems)) != null) {
            problems.report(at, "'" + key.getValue() + "' is given twice in " + owner);
        }
    }

    /** A field that must be there: a missing one is reported and then absent. */
    public Value required(String name) {
        return optional(name).orElseGet(() -> {
            if (!absent) {
                problems.report(line, "'" + name + "' is missing in " + owner);
            }
            return new Value(null, name, problems);
        });
    }

    public Optional<Value> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name));
    }

    /** The text of a field, if it is there and a scalar; reports nothing. */
    public Optional<String> peek(String name) {
        return Optional.ofNullable(values.get(name)).flatMap(Value::peek);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Where a field's name stands; 0 when it is not there. */
    public int line(String name) {
        return lines.getOrDefault(name, 0);
    }

    /** All fields, whatever their names, in the order of the file. */
    public Map<String, Value> all() {
        asked.addAll(values.keySet());
        return values;
    }

    /** Reports every field that was not asked for. */
    public void refuseOthers() {
        values.forEach((name, value) -> {
            if (!asked.contains(name)) {
                problems.report(line(name), "unknown field '" + name + "' in " + owner + Closest.hint(name, asked));
            }
        });
    }
}
