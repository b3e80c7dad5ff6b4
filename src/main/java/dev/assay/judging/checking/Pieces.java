package dev.assay.judging.checking;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks over the words or lines of a text without copying it; blanks are the ASCII ones. */
final class Pieces {
    private final byte[] text;
    private final boolean lines;
    private final int limit;
    private int next;
    private int gap;
    private int start;
    private int end;

    private Pieces(byte[] text, boolean lines) {
        this.text = text;
        this.lines = lines;
        this.limit = withoutBlanks(0, text.length);
    }

    /** Everything between white space. */
    static Pieces words(byte[] text) {
        return new Pieces(text, false);
    }

    /** Lines without their trailing blanks, and without empty lines at the end. */
    static Pieces lines(byte[] text) {
        return new Pieces(text, true);
    }

    /** Moves to the next piece, if there is one. */
    boolean next() {
        gap = end;
        start = lines ? next : skipBlanks(next);
        if (start >= limit) {
            start = text.length;
            return false;
        }
        int stop = start;
        while (stop < limit && (lines ? text[stop] != '\n' : !isBlank(text[stop]))) {
            stop++;
        }
        end = lines ? withoutBlanks(start, stop) : stop;
        next = stop + 1;
        return true;
    }

    int count() {
        var pieces = new Pieces(text, lines);
        int count = 0;
        while (pieces.next()) {
            count++;
        }
        return count;
    }

    boolean sameAs(Pieces other) {
        return Arrays.equals(text, start, end, other.text, other.start, other.end);
    }

    /** The same without telling A to Z from a to z. */
    boolean sameInAnyCase(Pieces other) {
        int length = end - start;
        if (other.end - other.start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (lower(text[start + i]) != lower(other.text[other.start + i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the blanks before the words are the same, or after the last ones where both walks are over. */
    boolean sameGapAs(Pieces other) {
        return Arrays.equals(text, gap, start, other.text, other.gap, other.start);
    }

    /** The piece where the walk stands; it stays valid when the walk goes on. */
    Piece piece() {
        return new Piece(text, start, end);
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < limit && isBlank(text[at])) {
            at++;
        }
        return at;
    }

    private int withoutBlanks(int from, int to) {
        int at = to;
        while (at > from && isBlank(text[at - 1])) {
            at--;
        }
        return at;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || (b >= '\t' && b <= '\r');
    }

    /** A part of a text, equal and ordered by its bytes. */
    record Piece(byte[] text, int start, int end) implements Comparable<Piece> {
        @Override
        public int compareTo(Piece other) {
            return Arrays.compareUnsigned(text, start, end, other.text, other.start, other.end);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Piece piece && compareTo(piece) == 0;
        }

        @Override
        public int hashCode() {
            return ascii().hashCode();
        }

        int length() {
            return end - start;
        }

        String ascii() {
            return new String(text, start, end - start, StandardCharsets.ISO_8859_1);
        }
    }
}
