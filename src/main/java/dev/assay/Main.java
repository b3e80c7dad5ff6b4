package dev.assay;

import dev.assay.cli.AssayCommand;
import dev.assay.cli.installation.Installation;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.time.Clock;
import java.util.Set;

/** The front door: the service's processes start Quarkus, every other command runs without it. */
@QuarkusMain
public final class Main {
    private static final Set<String> PROCESSES = Set.of("up", "serve", "worker");

    private Main() {}

    public static void main(String[] arguments) {
        Installation installation = Installation.from(System.getenv());
        if (arguments.length == 0 || PROCESSES.contains(arguments[0])) {
            Startup.run(arguments, installation, System.getenv());
        } else {
            System.exit(AssayCommand.run(installation, Clock.systemUTC(), arguments));
        }
    }
}
