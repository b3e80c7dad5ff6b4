package dev.assay.cli.operating;

import dev.assay.access.AccessFault;
import dev.assay.access.Role;
import dev.assay.access.Tokens;
import dev.assay.cli.installation.Exit;
import dev.assay.cli.installation.Tools;
import dev.assay.cli.installation.UsageError;
import dev.assay.postgres.PostgresConnection;
import dev.assay.sandbox.SandboxFault;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tokens for the API, made in the service's database. */
@Command(name = "token", description = "Tokens for the API.", mixinStandardHelpOptions = true)
public final class TokenCommand {
    private final Tools tools;

    public TokenCommand(Tools tools) {
        this.tools = tools;
    }

    @Command(
            name = "create",
            description = "Make a token and print it, this once.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example:", "  ./assay token create --role instructor --name ida"})
    int create(
            @Option(
                            names = "--role",
                            required = true,
                            paramLabel = "R",
                            description = "learner, instructor, pipeline or operator")
                    String role,
            @Option(names = "--name", required = true, paramLabel = "N", description = "whose token it is")
                    String name) {
        Role wanted = role(role);
        try {
            System.out.println(new Tokens(database(System.getenv()).dataSource(), tools.clock())
                    .create(wanted, name)
                    .secret());
            return Exit.OK;
        } catch (IllegalArgumentException e) {
            throw new UsageError(String.valueOf(e.getMessage()));
        } catch (AccessFault e) {
            throw new SandboxFault(
                    "the database can't be used (%s): start the service first, ./assay up --detach"
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private static Role role(String word) {
        return Stream.of(Role.values())
                .filter(r -> r.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UsageError(
                        "there is no role %s, only learner, instructor, pipeline and operator".formatted(word)));
    }

    private PostgresConnection database(Map<String, String> environment) {
        String url = environment.get("QUARKUS_DATASOURCE_JDBC_URL");
        return url == null
                ? PostgresConnection.read(tools.installation().postgres())
                        .orElseThrow(() -> new SandboxFault(
                                "there is no database yet: start the service first, ./assay up --detach"))
                : new PostgresConnection(
                        url,
                        environment.getOrDefault("QUARKUS_DATASOURCE_USERNAME", ""),
                        environment.getOrDefault("QUARKUS_DATASOURCE_PASSWORD", ""));
    }
}
