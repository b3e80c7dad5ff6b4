package assay.driver;

import java.util.ArrayList;
import java.util.List;

/** What the exercise calls. */
record Signature(String function, List<String> names, List<Type> types, Type returns) {
    static Signature read(JsonReader in) {
        String function = null;
        Type returns = Scalar.VOID;
        List<String> names = new ArrayList<>();
        List<Type> types = new ArrayList<>();
        in.expect('{');
        do {
            String field = in.string();
            in.expect(':');
            switch (field) {
                case "function" -> function = in.string();
                case "returns" -> returns = Type.parse(in.string());
                default -> parameters(in, names, types);
            }
        } while (in.next(','));
        return new Signature(function, names, types, returns);
    }

    private static void parameters(JsonReader in, List<String> names, List<Type> types) {
        in.expect('[');
        if (in.next(']')) return;
        do {
            in.expect('{');
            do {
                String field = in.string();
                in.expect(':');
                if (field.equals("name")) names.add(in.string());
                else types.add(Type.parse(in.string()));
            } while (in.next(','));
            in.expect('}');
        } while (in.next(','));
        in.expect(']');
    }

    Class<?>[] classes() {
        Class<?>[] classes = new Class<?>[types.size()];
        for (int i = 0; i < classes.length; i++) classes[i] = types.get(i).raw();
        return classes;
    }

    String inJava() {
        StringBuilder text = new StringBuilder(returns.inJava()).append(' ').append(function).append('(');
        for (int i = 0; i < types.size(); i++) text.append(i > 0 ? ", " : "").append(types.get(i).inJava()).append(' ').append(names.get(i));
        return text.append(')').toString();
    }

    Object[] arguments(JsonReader in) {
        Object[] arguments = new Object[types.size()];
        in.expect('[');
        for (int i = 0; i < arguments.length; i++) {
            if (i > 0) in.expect(',');
            arguments[i] = types.get(i).read(in);
        }
        return arguments;
    }
}
