package assay.driver;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a learner's file to solution.jar, whatever its public class is called; for a program, the jar names the class with main. */
public final class Compile {
    private Compile() {}

    public static void main(String[] arguments) throws IOException {
        String file = arguments[0];
        boolean program = arguments.length > 1;
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        JavaFileObject source = new AnyName(files.getJavaFileObjects(file).iterator().next());
        /* With a processor path of its own javac looks for plug-ins there, and not among what the learner sent. */
        List<String> options = List.of(
            "-proc:none", "--processor-path", "/assay/driver/assay.jar", "-g", "-nowarn", "-cp", "/assay/driver/assay.jar:.");
        ClassFiles classes = new ClassFiles(files);
        JavacTask task = (JavacTask) compiler.getTask(null, classes, null, options, null, List.of(source));
        MainClass main = new MainClass();
        task.addTaskListener(main);
        if (!task.call()) System.exit(1);
        if (program && main.name == null) {
            System.err.println(file + ": error: no class has a method main: public static void main(String[] args)");
            System.exit(1);
        }
        classes.writeJar(Path.of("solution.jar"), main.name);
    }

    private static final class MainClass implements TaskListener {
        private String name;

        @Override public void finished(TaskEvent event) {
            if (event.getKind() != TaskEvent.Kind.ANALYZE || name != null) return;
            for (Element member : event.getTypeElement().getEnclosedElements()) {
                if (member.getKind() == ElementKind.METHOD && member.getSimpleName().contentEquals("main")) {
                    name = event.getTypeElement().getQualifiedName().toString();
                }
            }
        }
    }

    private static final class AnyName extends ForwardingJavaFileObject<JavaFileObject> {
        AnyName(JavaFileObject file) { super(file); }

        /** Without a byte order mark. */
        @Override public CharSequence getCharContent(boolean lenient) throws IOException {
            CharSequence text = super.getCharContent(lenient);
            return text.length() > 0 && text.charAt(0) == '\ufeff' ? text.subSequence(1, text.length()) : text;
        }

        @Override public boolean isNameCompatible(String name, Kind kind) { return kind == Kind.SOURCE; }
    }
}
