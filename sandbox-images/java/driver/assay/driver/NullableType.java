package assay.driver;

/** {@code T?}. */
record NullableType(Type value) implements Type {
    @Override public Class<?> raw() { return value.boxed(); }

    @Override public String inJava() { return value.boxedInJava(); }

    @Override public Object read(JsonReader in) { return in.nullNext() ? null : value.read(in); }

    @Override public void write(JsonWriter out, Object object) {
        if (object == null) out.raw("null");
        else value.write(out, object);
    }

    @Override public String toString() { return value + "?"; }
}
