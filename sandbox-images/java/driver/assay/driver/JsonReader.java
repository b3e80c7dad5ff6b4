package assay.driver;

import java.nio.charset.StandardCharsets;

/** Reads values from one line of JSON. */
final class JsonReader {
    private final byte[] text;
    private int at;

    JsonReader(byte[] text) { this.text = text; }

    /** Skips the character when it is there. */
    boolean next(char wanted) {
        blanks();
        if (at == text.length || text[at] != wanted) return false;
        at++;
        return true;
    }

    void expect(char wanted) {
        if (!next(wanted)) throw new IllegalStateException("broken message: " + wanted + " expected at byte " + at);
    }

    /** Skips null when it is there. */
    boolean nullNext() { return word("null"); }

    boolean bool() { return word("true") || !word("false"); }

    long integer() {
        blanks();
        boolean negative = text[at] == '-';
        if (negative) at++;
        long value = 0;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') value = value * 10 - (text[at++] - '0');
        return negative ? value : -value;
    }

    double real() {
        blanks();
        if (text[at] == '"') return Double.parseDouble(string());
        int start = at;
        while (at < text.length && ",]} \t\r\n".indexOf(text[at]) < 0) at++;
        return Double.parseDouble(new String(text, start, at - start, StandardCharsets.ISO_8859_1));
    }

    String string() {
        expect('"');
        int start = at;
        while (text[at] != '"' && text[at] != '\\') at++;
        if (text[at] == '"') return new String(text, start, at++ - start, StandardCharsets.UTF_8);
        StringBuilder result = new StringBuilder();
        while (true) {
            result.append(new String(text, start, at - start, StandardCharsets.UTF_8));
            if (text[at++] == '"') return result.toString();
            result.append(escape());
            start = at;
            while (text[at] != '"' && text[at] != '\\') at++;
        }
    }

    private char escape() {
        char letter = (char) text[at++];
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(new String(text, at - 4, 4, StandardCharsets.ISO_8859_1), 16);
            }
            default -> letter;
        };
    }

    private void blanks() {
        while (at < text.length && text[at] <= ' ') at++;
    }

    private boolean word(String wanted) {
        blanks();
        for (int i = 0; i < wanted.length(); i++) {
            if (at + i >= text.length || text[at + i] != wanted.charAt(i)) return false;
        }
        at += wanted.length();
        return true;
    }
}
