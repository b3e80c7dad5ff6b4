package assay.driver;

import java.nio.charset.StandardCharsets;

/** Writes JSON, in ASCII. */
final class JsonWriter {
    private final StringBuilder text = new StringBuilder();

    JsonWriter raw(String json) {
        text.append(json);
        return this;
    }

    JsonWriter raw(char json) {
        text.append(json);
        return this;
    }

    void integer(long value) { text.append(value); }

    void real(double value) {
        if (Double.isFinite(value)) text.append(value);
        else text.append('"').append(value).append('"');
    }

    JsonWriter string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '"' || letter == '\\') {
                text.append('\\').append(letter);
            } else if (letter >= ' ' && letter < 127) {
                text.append(letter);
            } else {
                text.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) text.append(Character.forDigit(letter >> shift & 15, 16));
            }
        }
        text.append('"');
        return this;
    }

    int length() { return text.length(); }

    void cutTo(int length) { text.setLength(length); }

    byte[] line() { return text.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1); }
}
