package dev.assay.judging.checking;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks over the words or lines of a text without copying it; blanks are the ASCII ones. */
final class Pieces {
    private final byte[] text;
    private final boolean lines;
    private final int limit;
    private int next;
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
        start = lines ? next : skipBlanks(next);
        if (start >= limit) {
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
