package dev.assay;

import dev.assay.cli.installation.Installation;
import dev.assay.postgres.EmbeddedPostgres;
import dev.assay.postgres.PostgresConnection;
import dev.assay.postgres.PostgresFault;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Starts Quarkus as one of the service's processes: everything on embedded PostgreSQL, the API, or a worker. */
final class Startup {
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final int PLATFORM_FAULT = 3;

    private Startup() {}

    static void run(String[] arguments, Installation installation, Map<String, String> environment) {
        String command = arguments.length == 0 ? "serve" : arguments[0];
        boolean external = environment.containsKey("QUARKUS_DATASOURCE_JDBC_URL") || System.getProperty(URL) != null;
        var ended = new CountDownLatch(1);
        switch (command) {
            case "up" -> {
                if (!external) {
                    embedded(installation).closeAtExit(ended);
                }
            }
            case "worker" -> {
                require(external, command);
                System.setProperty("assay.api.enabled", "false");
            }
            default -> {
                require(external, command);
                System.setProperty(
                        "assay.worker.enabled",
                        String.valueOf(Arrays.asList(arguments).contains("--worker")));
            }
        }
        // Called when the application has ended. On a signal System.exit then waits for the shutdown hooks,
        // PostgreSQL's among them.
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, problem) -> {
            ended.countDown();
            System.exit(code);
        });
        Quarkus.run(arguments);
    }

    private static EmbeddedPostgres embedded(Installation installation) {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start(installation.postgres(), 0);
            PostgresConnection connection = postgres.connection();
            System.setProperty(URL, connection.url());
            System.setProperty("quarkus.datasource.username", connection.user());
            System.setProperty("quarkus.datasource.password", connection.password());
            return postgres;
        } catch (PostgresFault fault) {
            throw giveUp(String.valueOf(fault.getMessage()));
        }
    }

    private static void require(boolean external, String command) {
        if (!external && System.getProperty("quarkus.appcds.generate") == null) {
            throw giveUp(
                    "%s needs a database: set QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD, or use ./assay up"
                            .formatted(command));
        }
    }

    private static IllegalStateException giveUp(String message) {
        System.err.println("assay: " + message);
        System.exit(PLATFORM_FAULT);
        return new IllegalStateException(message);
    }
}
