package assay.driver;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** Finds a learner's function among their classes and answers calls of it. */
public final class Serve {
    private static final int LONGEST_MESSAGE = 1000;

    private final Signature signature;
    private Method method;
    private Object object;
    private Constructor<?> constructor;

    private Serve(Signature signature) { this.signature = signature; }

    /** The argument is the jar of the learner's classes, which are on the class path. */
    public static void main(String[] arguments) throws IOException {
        Connection connection = new Connection();
        JsonReader message = connection.receive();
        if (message == null) return;
        Serve serve = new Serve(Signature.read(message));
        JsonWriter problem = serve.load(arguments[0]);
        connection.answer(problem != null ? problem : new JsonWriter().raw("{\"ready\":true}"));
        if (problem != null) return;
        for (message = connection.receive(); message != null; message = connection.receive()) {
            connection.answer(serve.call(serve.signature.arguments(message)));
        }
    }

    private JsonWriter load(String jar) {
        try {
            boolean named = false;
            for (Method candidate : candidates(jar)) {
                named = true;
                if (matches(candidate)) method = candidate;
            }
            String declared = signature.function() + " must be declared as: " + KotlinType.of(signature);
            if (method == null && named) return error("WrongSignature", declared);
            if (method == null) return error("MissingFunction", "there is no function " + signature.function() + ", in no class or in a class Solution; " + declared);
            method.setAccessible(true);
            Class<?> owner = Class.forName(method.getDeclaringClass().getName(), true, method.getDeclaringClass().getClassLoader());
            if (!Modifier.isStatic(method.getModifiers())) instances(owner);
            return null;
        } catch (NoSuchMethodException missing) {
            return error("MissingFunction", method.getDeclaringClass().getName() + " needs a constructor without parameters");
        } catch (Throwable problem) {
            return thrown(problem instanceof ExceptionInInitializerError && problem.getCause() != null ? problem.getCause() : problem);
        }
    }

    /** The functions of that name: those outside of classes, in the class of their file, and those of a class or object Solution. */
    private List<Method> candidates(String jar) throws IOException, ClassNotFoundException {
        List<Method> found = new ArrayList<>();
        ClassLoader learners = Thread.currentThread().getContextClassLoader();
        try (JarFile file = new JarFile(jar)) {
            for (String entry : file.stream().map(Object::toString).filter(name -> name.endsWith(".class") && !name.contains("$")).toList()) {
                String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
                for (Method candidate : Class.forName(name, false, learners).getDeclaredMethods()) {
                    boolean here = Modifier.isStatic(candidate.getModifiers()) || name.substring(name.lastIndexOf('.') + 1).equals("Solution");
                    if (here && candidate.getName().equals(signature.function()) && !candidate.isBridge()) found.add(candidate);
                }
            }
        }
        return found;
    }

    private boolean matches(Method candidate) {
        Class<?>[] parameters = candidate.getParameterTypes();
        boolean same = parameters.length == signature.types().size() && is(signature.returns(), candidate.getReturnType());
        for (int i = 0; same && i < parameters.length; i++) same = is(signature.types().get(i), parameters[i]);
        return same;
    }

    private static boolean is(Type type, Class<?> declared) { return declared == type.raw() || declared == type.boxed(); }

    private void instances(Class<?> owner) throws NoSuchMethodException, IllegalAccessException {
        for (Field field : owner.getDeclaredFields()) {
            if (!field.getName().equals("INSTANCE") || field.getType() != owner) continue;
            field.setAccessible(true);
            object = field.get(null);
            return;
        }
        constructor = owner.getDeclaredConstructor();
        constructor.setAccessible(true);
    }

    private JsonWriter call(Object[] arguments) {
        try {
            Object result = method.invoke(constructor == null ? object : constructor.newInstance(), arguments);
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

    private static JsonWriter thrown(Throwable problem) {
        String text;
        try {
            text = problem.getMessage();
        } catch (Throwable another) {
            text = null;
        }
        String message = text == null ? "" : text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text;
        return error(problem.getClass().getSimpleName(), (message + " " + Place.of(problem)).strip());
    }

    private static JsonWriter error(String type, String message) {
        return new JsonWriter().raw("{\"error\":{\"type\":").string(type).raw(",\"message\":").string(message).raw("}}");
    }
}
