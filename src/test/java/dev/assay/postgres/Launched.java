package dev.assay.postgres;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process of its own that starts a server, says so, and ends its "application" when it is told to end. */
final class Launched {
    private Launched() {}

    public static void main(String[] arguments) throws InterruptedException {
        var ended = new CountDownLatch(1);
        var postgres = EmbeddedPostgres.start(Path.of(arguments[0]), 0);
        postgres.closeAtExit(ended);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println("alive while the application ends: " + postgres.isAlive());
            ended.countDown();
        }));
        System.out.println("started");
        new CountDownLatch(1).await();
    }

    static Process launch(Path folder) throws java.io.IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Launched.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
