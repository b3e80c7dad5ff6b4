package dev.assay.judging.checking;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.exercise.type.Type;

/** What a function driver wrote, taken apart with no trust in it: it shares the learner's process. */
public sealed interface Answer {
    /** A value of the declared type; {@code true} where the driver is ready. */
    record Value(JsonNode json) implements Answer {}

    /** The driver reports a failure; its words are the learner's, untrusted. */
    record Fault(String type, String message) implements Answer {
        /** Whether the function returned something of another type than declared. */
        public boolean wrongType() {
            return type.equals("WrongType");
        }

        /** Whether the learner's source could not be parsed; of meaning only before the driver is ready. */
        public boolean syntax() {
            return type.equals("SyntaxError");
        }

        public String words() {
            return type + ": " + message;
        }
    }

    /** No answer a driver gives, and why; the reason may hold parts of the answer. */
    record Malformed(String why) implements Answer {}

    /** Reads the answer to arguments. */
    static Answer parse(byte[] answer, Type type) {
        return AnswerParser.value(answer, type);
    }

    /** Reads the answer to the first message, which says that the driver has loaded the learner's code, or why it could not. */
    static Answer parseReady(byte[] answer) {
        return AnswerParser.ready(answer);
    }
}
