package assay.driver;

/** A type of the exercise's signature: its Java class, and how its values are read and written. Its text is the notation. */
interface Type {
    /** As a parameter, result or array element. */
    Class<?> raw();

    /** As the argument of a generic type, boxed. */
    default Class<?> boxed() { return raw(); }

    /** As a learner writes it. */
    String inJava();

    default String boxedInJava() { return inJava(); }

    Object read(JsonReader in);

    void write(JsonWriter out, Object value);

    static Type parse(String notation) {
        String text = notation.strip();
        int end = text.length() - 1;
        if (text.endsWith("[]")) return new ArrayType(parse(text.substring(0, end - 1)));
        if (text.endsWith("?")) return new NullableType(parse(text.substring(0, end)));
        if (text.startsWith("list<")) return new ListType(parse(text.substring(5, end)));
        if (text.startsWith("tree<")) return new TreeType(parse(text.substring(5, end)));
        if (text.startsWith("map<")) {
            int comma = text.indexOf(',');
            return new MapType(Scalar.named(text.substring(4, comma)), parse(text.substring(comma + 1, end)));
        }
        return Scalar.named(text);
    }
}
