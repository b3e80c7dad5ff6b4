package dev.assay.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML nodes as JSON values. */
final class JsonValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST_NUMBER = 1000;

    private final Problems problems;

    JsonValues(Problems problems) {
        this.problems = problems;
    }

    JsonNode of(Node node) {
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode(sequence.getValue().size());
            sequence.getValue().forEach(item -> array.add(of(item)));
            return array;
        }
        return node instanceof MappingNode mapping ? object(mapping) : scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping) {
        ObjectNode object = JSON.objectNode();
        mapping.getValue().forEach(tuple -> {
            int line = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.report(line, "a key must be a word, a number or a text");
            } else if (object.replace(key.getValue(), of(tuple.getValueNode())) != null) {
                problems.report(line, "the key '" + key.getValue() + "' is given twice");
            }
        });
        return object;
    }

    private JsonNode scalar(ScalarNode node) {
        String text = node.getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(text.equalsIgnoreCase("true"));
        }
        boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
        if (!number || text.length() > LONGEST_NUMBER) {
            return JSON.textNode(text);
        }
        try {
            return number(text, tag);
        } catch (NumberFormatException e) {
            problems.report(node.getStartMark().getLine() + 1, "'" + text + "' is tagged as a number and is none");
            return JSON.nullNode();
        }
    }

    private static JsonNode number(String text, Tag tag) {
        if (tag.equals(Tag.INT)) {
            var whole = new BigInteger(text);
            return whole.bitLength() < Integer.SIZE
                    ? JSON.numberNode(whole.intValue())
                    : whole.bitLength() < Long.SIZE ? JSON.numberNode(whole.longValue()) : JSON.numberNode(whole);
        }
        if (text.endsWith("f") || text.endsWith("F")) {
            return JSON.textNode(text.startsWith("-") ? "-Infinity" : "Infinity");
        }
        return text.endsWith("n") || text.endsWith("N")
                ? JSON.textNode("NaN")
                : JSON.numberNode(Double.parseDouble(text));
    }
}
