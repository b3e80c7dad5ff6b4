package assay.driver;

/** The types without parts. */
enum Scalar implements Type {
    INT("int", int.class, Integer.class),
    LONG("long", long.class, Long.class),
    DOUBLE("double", double.class, Double.class),
    BOOL("bool", boolean.class, Boolean.class),
    STRING("string", String.class, String.class),
    VOID("void", void.class, Void.class);

    private static final Scalar[] ALL = values();

    private final String notation;
    private final Class<?> raw;
    private final Class<?> boxed;

    Scalar(String notation, Class<?> raw, Class<?> boxed) {
        this.notation = notation;
        this.raw = raw;
        this.boxed = boxed;
    }

    static Scalar named(String text) {
        String notation = text.strip();
        for (Scalar scalar : ALL) {
            if (scalar.notation.equals(notation)) return scalar;
        }
        throw new IllegalArgumentException("unknown type " + notation);
    }

    @Override public Class<?> raw() { return raw; }

    @Override public Class<?> boxed() { return boxed; }

    @Override public String inJava() { return raw.getSimpleName(); }

    @Override public String boxedInJava() { return boxed.getSimpleName(); }

    @Override public Object read(JsonReader in) {
        return switch (this) {
            case INT -> (int) in.integer();
            case LONG -> in.integer();
            case DOUBLE -> in.real();
            case BOOL -> in.bool();
            case STRING -> in.string();
            case VOID -> throw new IllegalStateException("broken message: a void argument");
        };
    }

    @Override public void write(JsonWriter out, Object value) {
        if (this != VOID && !boxed.isInstance(value)) throw WrongType.of(this, value);
        switch (this) {
            case INT, LONG -> out.integer(((Number) value).longValue());
            case DOUBLE -> out.real((double) value);
            case BOOL -> out.raw(value.toString());
            case STRING -> out.string((String) value);
            case VOID -> out.raw("null");
        }
    }

    @Override public String toString() { return notation; }
}
