package assay.driver;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@code map<K,V>}. */
record MapType(Scalar key, Type value) implements Type {
    @Override public Class<?> raw() { return Map.class; }

    @Override public String inJava() { return "Map<" + key.boxedInJava() + ", " + value.boxedInJava() + ">"; }

    @Override public Object read(JsonReader in) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        in.expect('{');
        if (in.next('}')) return entries;
        do {
            String name = in.string();
            in.expect(':');
            Object parsed = key == Scalar.STRING ? name : key == Scalar.INT ? (Object) Integer.valueOf(name) : (Object) Long.valueOf(name);
            entries.put(parsed, value.read(in));
        } while (in.next(','));
        in.expect('}');
        return entries;
    }

    @Override public void write(JsonWriter out, Object object) {
        if (!(object instanceof Map<?, ?> entries)) throw WrongType.of(this, object);
        char separator = '{';
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            out.raw(separator);
            separator = ',';
            if (!key.boxed().isInstance(entry.getKey())) throw WrongType.of(key, entry.getKey());
            out.string(entry.getKey().toString()).raw(':');
            value.write(out, entry.getValue());
        }
        out.raw(separator == '{' ? "{}" : "}");
    }

    @Override public String toString() { return "map<" + key + "," + value + ">"; }
}
