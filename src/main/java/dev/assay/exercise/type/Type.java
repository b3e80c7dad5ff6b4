package dev.assay.exercise.type;

/** The language-neutral types of arguments and results; {@link #toString} gives the notation of {@code exercise.yaml}. */
public sealed interface Type {
    /** A type without parts. */
    enum Scalar implements Type {
        INT,
        LONG,
        DOUBLE,
        BOOL,
        STRING,
        VOID;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    record Array(Type element) implements Type {
        @Override
        public String toString() {
            return element + "[]";
        }
    }

    record Optional(Type element) implements Type {
        @Override
        public String toString() {
            return element + "?";
        }
    }

    record LinkedList(Type element) implements Type {
        @Override
        public String toString() {
            return "list<" + element + ">";
        }
    }

    record Tree(Type element) implements Type {
        @Override
        public String toString() {
            return "tree<" + element + ">";
        }
    }

    record Map(Scalar key, Type value) implements Type {
        @Override
        public String toString() {
            return "map<" + key + "," + value + ">";
        }
    }
}
