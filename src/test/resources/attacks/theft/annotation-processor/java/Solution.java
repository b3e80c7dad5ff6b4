import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;

@Deprecated
public class Solution {
    private static void mark() {
        try {
            Files.createSymbolicLink(Path.of("/work/marked"), Path.of("/proc/1/root"));
        } catch (IOException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @SupportedAnnotationTypes("*")
    public static class Spy extends AbstractProcessor {
        @Override public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            mark();
            return true;
        }
    }

    public static void main(String[] arguments) {
        System.out.println(Files.isSymbolicLink(Path.of("/work/marked")) ? "BREACH" : "HELD");
    }
}
