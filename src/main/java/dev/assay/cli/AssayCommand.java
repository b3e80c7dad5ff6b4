package dev.assay.cli;

import dev.assay.cli.authoring.BatchCommand;
import dev.assay.cli.authoring.GradeCommand;
import dev.assay.cli.authoring.NewCommand;
import dev.assay.cli.authoring.Person;
import dev.assay.cli.authoring.VerifyCommand;
import dev.assay.cli.installation.Exit;
import dev.assay.cli.installation.Installation;
import dev.assay.cli.installation.Tools;
import dev.assay.cli.installation.UsageError;
import dev.assay.cli.operating.AttackCommand;
import dev.assay.cli.operating.BenchCommand;
import dev.assay.cli.operating.DoctorCommand;
import dev.assay.cli.operating.ImagesCommand;
import dev.assay.cli.operating.TokenCommand;
import dev.assay.judging.checking.VisibleText;
import dev.assay.language.InvalidLanguage;
import dev.assay.sandbox.SandboxFault;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands that need neither server nor database; exit codes 0 fine, 1 not accepted, 2 wrong call, 3 platform fault. */
@Command(
        name = "assay",
        description = "Grades hands-on coding exercises in single-use Docker containers.",
        mixinStandardHelpOptions = true,
        version = "assay 0.1")
public final class AssayCommand implements Runnable {
    private static final int LONGEST_MESSAGE = 100_000;

    private AssayCommand() {}

    /** Runs one command line and gives its exit code. */
    public static int run(Installation installation, InstantSource clock, String... arguments) {
        var tools = new Tools(installation, clock);
        return new CommandLine(new AssayCommand())
                .addSubcommand(new GradeCommand(tools))
                .addSubcommand(new BatchCommand(tools))
                .addSubcommand(new VerifyCommand(tools))
                .addSubcommand(new NewCommand(tools, Person.here()))
                .addSubcommand(new ImagesCommand(tools))
                .addSubcommand(new DoctorCommand(tools))
                .addSubcommand(new TokenCommand(tools))
                .addSubcommand(new BenchCommand(tools))
                .addSubcommand(new AttackCommand(tools))
                .setExecutionExceptionHandler((problem, line, parsed) -> explain(problem, line.getErr()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.err);
    }

    private static int explain(Exception problem, PrintWriter err) {
        return switch (problem) {
            case UsageError wrong -> say(err, String.valueOf(wrong.getMessage()), Exit.USAGE);
            case SandboxFault fault -> say(err, String.valueOf(fault.getMessage()), Exit.PLATFORM);
            case InvalidLanguage broken -> say(err, String.valueOf(broken.getMessage()), Exit.USAGE);
            default -> {
                problem.printStackTrace(err);
                yield say(err, "this should not happen; please report it with the lines above", Exit.PLATFORM);
            }
        };
    }

    private static int say(PrintWriter err, String message, int exit) {
        err.println("assay: " + VisibleText.of(message.getBytes(StandardCharsets.UTF_8), LONGEST_MESSAGE));
        err.flush();
        return exit;
    }
}
