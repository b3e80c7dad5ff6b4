package assay.driver;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code T[]}. */
record ArrayType(Type element) implements Type {
    @Override public Class<?> raw() { return element.raw().arrayType(); }

    @Override public String inJava() { return element.inJava() + "[]"; }

    @Override public Object read(JsonReader in) {
        in.expect('[');
        boolean empty = in.next(']');
        if (element == Scalar.INT) return ints(in, empty);
        List<Object> values = new ArrayList<>();
        if (!empty) {
            do values.add(element.read(in)); while (in.next(','));
            in.expect(']');
        }
        Object array = Array.newInstance(element.raw(), values.size());
        for (int i = 0; i < values.size(); i++) Array.set(array, i, values.get(i));
        return array;
    }

    private static int[] ints(JsonReader in, boolean empty) {
        int[] values = new int[empty ? 0 : 16];
        if (empty) return values;
        int size = 0;
        do {
            if (size == values.length) values = Arrays.copyOf(values, size * 2);
            values[size++] = (int) in.integer();
        } while (in.next(','));
        in.expect(']');
        return Arrays.copyOf(values, size);
    }

    @Override public void write(JsonWriter out, Object array) {
        if (!raw().isInstance(array)) throw WrongType.of(this, array);
        out.raw('[');
        int length = Array.getLength(array);
        for (int i = 0; i < length; i++) {
            if (i > 0) out.raw(',');
            if (array instanceof int[] ints) out.integer(ints[i]);
            else element.write(out, Array.get(array, i));
        }
        out.raw(']');
    }

    @Override public String toString() { return element + "[]"; }
}
