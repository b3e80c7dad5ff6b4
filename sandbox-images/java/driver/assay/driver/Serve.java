package assay.driver;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/** Loads a learner's class and answers calls of one of its methods. */
public final class Serve {
    private static final int LONGEST_MESSAGE = 1000;

    private final String file;
    private final Signature signature;
    private Method method;
    private Constructor<?> constructor;

    private Serve(String file, Signature signature) {
        this.file = file;
        this.signature = signature;
    }

    public static void main(String[] arguments) throws IOException {
        Connection connection = new Connection();
        JsonReader message = connection.receive();
        if (message == null) return;
        Serve serve = new Serve(arguments[0], Signature.read(message));
        JsonWriter problem = serve.load();
        connection.answer(problem != null ? problem : new JsonWriter().raw("{\"ready\":true}"));
        if (problem != null) return;
        for (message = connection.receive(); message != null; message = connection.receive()) {
            connection.answer(serve.call(serve.signature.arguments(message)));
        }
    }

    private JsonWriter load() {
        String name = file.substring(0, file.lastIndexOf('.'));
        try {
            Class<?> loaded = Class.forName(name, true, Thread.currentThread().getContextClassLoader());
            if (!find(loaded)) return error("MissingFunction", name + " has no method " + signature.function() + "; expected: " + signature.inJava());
            if (!matches()) return error("WrongSignature", signature.function() + " must be declared as: " + signature.inJava());
            method.setAccessible(true);
            if (Modifier.isStatic(method.getModifiers())) return null;
            constructor = loaded.getDeclaredConstructor();
            constructor.setAccessible(true);
            return null;
        } catch (ClassNotFoundException missing) {
            return error("MissingFunction", file + " must hold a class " + name + " without a package");
        } catch (NoSuchMethodException missing) {
            return error("MissingFunction", name + " needs a constructor without parameters");
        } catch (Throwable problem) {
            return thrown(problem instanceof ExceptionInInitializerError && problem.getCause() != null ? problem.getCause() : problem);
        }
    }

    /** Finds the method; of several with the name, the one with the right parameters. */
    private boolean find(Class<?> type) {
        Class<?>[] wanted = signature.classes();
        for (Method candidate : type.getDeclaredMethods()) {
            if (!candidate.getName().equals(signature.function()) || candidate.isBridge()) continue;
            if (method == null || Arrays.equals(candidate.getParameterTypes(), wanted)) method = candidate;
        }
        return method != null;
    }

    private boolean matches() {
        Class<?>[] parameters = method.getParameterTypes();
        boolean same = parameters.length == signature.types().size() && is(signature.returns(), method.getReturnType());
        for (int i = 0; same && i < parameters.length; i++) same = is(signature.types().get(i), parameters[i]);
        return same;
    }

    private static boolean is(Type type, Class<?> declared) { return declared == type.raw() || declared == type.boxed(); }

    private JsonWriter call(Object[] arguments) {
        try {
            Object result = method.invoke(constructor == null ? null : constructor.newInstance(), arguments);
            JsonWriter answer = new JsonWriter().raw("{\"value\":");
            signature.returns().write(answer, result);
            return answer.raw('}');
        } catch (InvocationTargetException problem) {
            return thrown(problem.getCause());
        } catch (WrongType wrong) {
            String returns = signature.returns().toString();
            return error("WrongType", "expected " + returns + ", got " + wrong.got + (wrong.expected.equals(returns) ? "" : " in place of " + wrong.expected));
        } catch (Throwable problem) {
            return thrown(problem);
        }
    }

    private JsonWriter thrown(Throwable problem) {
        String text;
        try {
            text = problem.getMessage();
        } catch (Throwable another) {
            text = null;
        }
        String place = null;
        for (StackTraceElement element : problem.getStackTrace()) {
            if (element.getModuleName() != null || element.getClassName().startsWith("assay.")) continue;
            place = "(" + element.getFileName() + ":" + element.getLineNumber() + ")";
            break;
        }
        String message = text == null ? "" : text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text;
        return error(problem.getClass().getSimpleName(), place == null ? message : message.isEmpty() ? place : message + " " + place);
    }

    private static JsonWriter error(String type, String message) {
        return new JsonWriter().raw("{\"error\":{\"type\":").string(type).raw(",\"message\":").string(message).raw("}}");
    }
}
