package dev.assay.judging.checking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.assay.exercise.type.Type;
import dev.assay.exercise.type.Type.Scalar;
import java.util.Arrays;
import java.util.TreeMap;

/** Compares arrays as multisets, by one canonical text for equal elements. */
final class Unordered {
    private Unordered() {}

    static boolean same(Type type, JsonNode want, JsonNode got) {
        return switch (type) {
            case Type.Array array -> elements(array.element(), want, got);
            case Type.LinkedList list -> elements(list.element(), want, got);
            case Type.Optional optional ->
                (want.isNull() || got.isNull()) ? want.isNull() && got.isNull() : same(optional.element(), want, got);
            case Type.Tree ignored -> throw noArray(type);
            case Type.Map ignored -> throw noArray(type);
            case Scalar ignored -> throw noArray(type);
        };
    }

    private static boolean elements(Type element, JsonNode want, JsonNode got) {
        return want.size() == got.size() && Arrays.equals(sorted(element, want), sorted(element, got));
    }

    private static String[] sorted(Type element, JsonNode array) {
        var texts = new String[array.size()];
        var text = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            text.setLength(0);
            write(element, array.get(i), text);
            texts[i] = text.toString();
        }
        Arrays.sort(texts);
        return texts;
    }

    private static void write(Type type, JsonNode value, StringBuilder text) {
        if (value.isNull()) {
            text.append("null");
            return;
        }
        switch (type) {
            case Scalar scalar -> text.append(scalar(scalar, value));
            case Type.Optional optional -> write(optional.element(), value, text);
            case Type.Array array -> writeAll(array.element(), value, text);
            case Type.LinkedList list -> writeAll(list.element(), value, text);
            case Type.Tree tree -> writeAll(tree.element(), value, text);
            case Type.Map map -> {
                var entries = new TreeMap<String, JsonNode>();
                value.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
                entries.forEach((key, item) -> {
                    text.append(TextNode.valueOf(key)).append(':');
                    write(map.value(), item, text);
                    text.append(',');
                });
                text.append('}');
            }
        }
    }

    private static void writeAll(Type element, JsonNode array, StringBuilder text) {
        array.forEach(item -> {
            write(element, item, text);
            text.append(',');
        });
        text.append(']');
    }

    private static String scalar(Scalar type, JsonNode value) {
        return switch (type) {
            case DOUBLE -> Double.toString(Numbers.of(value) + 0.0);
            case INT, LONG, BOOL, STRING, VOID -> value.toString();
        };
    }

    private static IllegalArgumentException noArray(Type type) {
        return new IllegalArgumentException("only arrays and lists can be compared without their order, not " + type);
    }
}
