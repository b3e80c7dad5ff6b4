package dev.assay.judging.checking;

import dev.assay.exercise.Content;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Makes untrusted output fit to store and to show: cut to a limit, what is no UTF-8 replaced, and every character that is not seen, moves the
 * cursor or turns the direction of text written out.
 */
public final class VisibleText {
    private static final int DEFAULT_LIMIT = 4000;
    private static final int LONGEST_CHARACTER = 4;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7f;
    private static final char DELETE_PICTURE = '\u2421';

    private VisibleText() {}

    public static String of(byte[] text) {
        return of(text, DEFAULT_LIMIT);
    }

    /** The beginning of what may be too large to be read as a whole. */
    public static String of(Content content) {
        return of(content.beginning(DEFAULT_LIMIT * LONGEST_CHARACTER), content.size(), DEFAULT_LIMIT);
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same in one line, for names that others have given. */
    public static String line(String text) {
        return of(text).replace('\n', '\u240a').replace('\t', '\u2409');
    }

    /** The first {@code limit} characters, and how many bytes were left out. */
    public static String of(byte[] text, int limit) {
        return of(text, text.length, limit);
    }

    private static String of(byte[] text, long size, int limit) {
        var bytes = ByteBuffer.wrap(text);
        var characters = CharBuffer.allocate(limit);
        decoder().decode(bytes, characters, true);
        var visible = new StringBuilder(characters.position() + 32);
        characters.flip().codePoints().forEach(character -> append(visible, character));
        long more = size - bytes.position();
        if (more > 0) {
            visible.append("… (").append(more).append(" more bytes)");
        }
        return visible.toString();
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private static void append(StringBuilder visible, int character) {
        if (character == '\n' || character == '\t') {
            visible.append((char) character);
        } else if (character < ' ') {
            visible.append((char) (CONTROL_PICTURES + character));
        } else if (character == DELETE) {
            visible.append(DELETE_PICTURE);
        } else if (isHidden(character)) {
            visible.append("<U+%04X>".formatted(character));
        } else {
            visible.appendCodePoint(character);
        }
    }

    private static boolean isHidden(int character) {
        boolean noCharacter = (character & 0xfffe) == 0xfffe || (character >= 0xfdd0 && character <= 0xfdef);
        return noCharacter
                || switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> true;
                    default -> false;
                };
    }
}
