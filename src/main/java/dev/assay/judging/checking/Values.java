package dev.assay.judging.checking;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.exercise.type.Type;
import dev.assay.exercise.type.Type.Scalar;
import java.util.Map;

/** Equality of two values of one declared type; doubles are compared as told. */
record Values(SameDouble doubles) {
    static final Values EXACT = new Values(Numbers::same);

    /** Whether a double is the expected one. */
    @FunctionalInterface
    interface SameDouble {
        boolean test(double want, double got);
    }

    boolean same(Type type, JsonNode want, JsonNode got) {
        return switch (type) {
            case Scalar scalar -> scalar(scalar, want, got);
            case Type.Optional optional -> nullable(optional.element(), want, got);
            case Type.Array array -> elements(array.element(), want, got);
            case Type.LinkedList list -> elements(list.element(), want, got);
            case Type.Tree tree -> elements(new Type.Optional(tree.element()), want, got);
            case Type.Map map -> entries(map.value(), want, got);
        };
    }

    private boolean scalar(Scalar type, JsonNode want, JsonNode got) {
        return switch (type) {
            case INT, LONG -> want.longValue() == got.longValue();
            case DOUBLE -> doubles.test(Numbers.of(want), Numbers.of(got));
            case BOOL, STRING, VOID -> want.equals(got);
        };
    }

    private boolean nullable(Type element, JsonNode want, JsonNode got) {
        return (want.isNull() || got.isNull()) ? want.isNull() && got.isNull() : same(element, want, got);
    }

    private boolean elements(Type element, JsonNode want, JsonNode got) {
        if (want.size() != got.size()) {
            return false;
        }
        for (int i = 0; i < want.size(); i++) {
            if (!same(element, want.get(i), got.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean entries(Type value, JsonNode want, JsonNode got) {
        if (want.size() != got.size()) {
            return false;
        }
        for (Map.Entry<String, JsonNode> entry : want.properties()) {
            JsonNode other = got.get(entry.getKey());
            if (other == null || !same(value, entry.getValue(), other)) {
                return false;
            }
        }
        return true;
    }
}
