import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;

/** Starts the driver with the learner's classes apart: an archive cannot be made with these on the class path. */
public final class Training {
    public static void main(String[] arguments) throws IOException {
        URL here = URI.create("file:" + System.getProperty("user.dir") + "/solution.jar").toURL();
        try (URLClassLoader learners = new URLClassLoader(new URL[] {here})) {
            Thread.currentThread().setContextClassLoader(learners);
            assay.driver.Serve.main(arguments);
        }
    }
}
