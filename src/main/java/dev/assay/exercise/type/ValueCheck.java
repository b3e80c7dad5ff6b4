package dev.assay.exercise.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.exercise.type.Type.Scalar;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether a JSON value is one of a declared type; takes time linear in the value. */
public final class ValueCheck {
    private static final Set<String> SPECIAL = Set.of("NaN", "Infinity", "-Infinity");
    private static final int SHOWN = 40;

    private ValueCheck() {}

    /** The first place that does not fit and why, such as {@code [3] is "a", must be int}; null when all fits. */
    public static @Nullable String mismatch(Type type, JsonNode value) {
        return switch (type) {
            case Scalar scalar -> fits(scalar, value) ? null : wrong(type, value);
            case Type.Optional optional -> value.isNull() ? null : mismatch(optional.element(), value);
            case Type.Array array -> elements(array, array.element(), value);
            case Type.LinkedList list -> elements(list, list.element(), value);
            case Type.Tree tree -> tree(tree, value);
            case Type.Map map -> map(map, value);
        };
    }

    private static boolean fits(Scalar scalar, JsonNode value) {
        return switch (scalar) {
            case INT -> value.isIntegralNumber() && value.canConvertToInt();
            case LONG -> value.isIntegralNumber() && value.canConvertToLong();
            case DOUBLE ->
                value.isNumber()
                        ? Double.isFinite(value.doubleValue())
                        : value.isTextual() && SPECIAL.contains(value.textValue());
            case BOOL -> value.isBoolean();
            case STRING -> value.isTextual();
            case VOID -> value.isNull();
        };
    }

    private static @Nullable String elements(Type type, Type element, JsonNode value) {
        if (!(value instanceof ArrayNode array)) {
            return wrong(type, value);
        }
        for (int i = 0; i < array.size(); i++) {
            String mismatch = mismatch(element, array.get(i));
            if (mismatch != null) {
                return "[" + i + "]" + mismatch;
            }
        }
        return null;
    }

    /** Level order: every element but the root takes one of the two places of an earlier node that is not null. */
    private static @Nullable String tree(Type.Tree type, JsonNode value) {
        if (!(value instanceof ArrayNode array)) {
            return wrong(type, value);
        }
        long places = 1;
        for (int i = 0; i < array.size(); i++) {
            if (places == 0) {
                return "[" + i + "] has no parent: a null has no children in level order";
            }
            JsonNode node = array.get(i);
            places += node.isNull() ? -1 : 1;
            String mismatch = node.isNull() ? null : mismatch(type.element(), node);
            if (mismatch != null) {
                return "[" + i + "]" + mismatch;
            }
        }
        return !array.isEmpty() && array.get(array.size() - 1).isNull()
                ? " ends with null; leave trailing nulls out"
                : null;
    }

    private static @Nullable String map(Type.Map type, JsonNode value) {
        if (!(value instanceof ObjectNode object)) {
            return wrong(type, value);
        }
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (!isKey(type.key(), entry.getKey())) {
                return " has the key \"" + cut(entry.getKey()) + "\", keys must be " + type.key();
            }
            String mismatch = mismatch(type.value(), entry.getValue());
            if (mismatch != null) {
                return "[\"" + cut(entry.getKey()) + "\"]" + mismatch;
            }
        }
        return null;
    }

    private static boolean isKey(Scalar type, String key) {
        try {
            return switch (type) {
                case STRING -> true;
                case INT -> Integer.toString(Integer.parseInt(key)).equals(key);
                case LONG -> Long.toString(Long.parseLong(key)).equals(key);
                case DOUBLE, BOOL, VOID -> false;
            };
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String wrong(Type type, JsonNode value) {
        String shown = value.isArray() ? "an array" : value.isObject() ? "an object" : cut(value.toString());
        return " is " + shown + ", must be " + type;
    }

    private static String cut(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
