package dev.assay.exercise.type;

import dev.assay.exercise.type.Type.Scalar;
import dev.assay.yaml.Closest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the notation of types, such as {@code map<string,int[]>}. */
public final class TypeParser {
    private static final int LONGEST = 200;
    private static final List<String> WORDS = Stream.concat(
                    Stream.of(Scalar.values()).map(Scalar::toString), Stream.of("list", "tree", "map"))
            .toList();

    /** The notation is wrong; the message says how. */
    public static final class InvalidType extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private InvalidType(String message) {
            super(message);
        }
    }

    private final String text;
    private int at;

    private TypeParser(String text) {
        this.text = text;
    }

    /** @throws InvalidType when the text is no type */
    public static Type parse(String text) {
        String compact = text.replace(" ", "");
        if (compact.length() > LONGEST) {
            throw new InvalidType("a type has at most " + LONGEST + " characters");
        }
        var parser = new TypeParser(compact);
        Type type = parser.type();
        if (parser.at < compact.length()) {
            throw new InvalidType(
                    "unexpected '" + compact.substring(parser.at) + "' after " + type + " in '" + text + "'");
        }
        return type;
    }

    private Type type() {
        Type type = primary();
        while (true) {
            if (taken("[]")) {
                type = new Type.Array(part(type));
            } else if (taken("?")) {
                type = optional(part(type));
            } else {
                return type;
            }
        }
    }

    private Type primary() {
        String word = word();
        return switch (word) {
            case "list" -> new Type.LinkedList(argument());
            case "tree" -> tree(argument());
            case "map" -> map();
            default -> scalar(word);
        };
    }

    private Type argument() {
        expect("<");
        Type type = part(type());
        expect(">");
        return type;
    }

    private Type map() {
        expect("<");
        Type key = type();
        expect(",");
        Type value = part(type());
        expect(">");
        if (key instanceof Scalar scalar
                && (scalar == Scalar.STRING || scalar == Scalar.INT || scalar == Scalar.LONG)) {
            return new Type.Map(scalar, value);
        }
        throw new InvalidType("a map's keys are string, int or long, not " + key);
    }

    private static Type tree(Type element) {
        if (element instanceof Type.Optional) {
            throw new InvalidType("tree<" + element + "> cannot tell a missing child from a null value");
        }
        return new Type.Tree(element);
    }

    private static Type optional(Type element) {
        return switch (element) {
            case Type.Optional ignored -> throw new InvalidType(element + "? says the same twice; write " + element);
            case Type.LinkedList ignored ->
                throw new InvalidType(element + " may be empty already; write it without '?'");
            case Type.Tree ignored -> throw new InvalidType(element + " may be empty already; write it without '?'");
            case Scalar ignored -> new Type.Optional(element);
            case Type.Array ignored -> new Type.Optional(element);
            case Type.Map ignored -> new Type.Optional(element);
        };
    }

    private static Type part(Type type) {
        if (type == Scalar.VOID) {
            throw new InvalidType("void can only be the whole result");
        }
        return type;
    }

    private Type scalar(String word) {
        if (word.isEmpty()) {
            throw new InvalidType("a type is missing at position " + (at + 1) + " of '" + text + "'");
        }
        for (Scalar scalar : Scalar.values()) {
            if (scalar.toString().equals(word)) {
                return scalar;
            }
        }
        throw new InvalidType("unknown type '" + word + "'" + Closest.hint(word.toLowerCase(Locale.ROOT), WORDS));
    }

    private String word() {
        int start = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean taken(String token) {
        boolean here = text.startsWith(token, at);
        at += here ? token.length() : 0;
        return here;
    }

    private void expect(String token) {
        if (!taken(token)) {
            throw new InvalidType("'" + token + "' is missing at position " + (at + 1) + " of '" + text + "'");
        }
    }
}
