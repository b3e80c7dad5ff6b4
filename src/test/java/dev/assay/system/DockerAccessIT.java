package dev.assay.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.postgres.EmbeddedPostgres;
import dev.assay.postgres.PostgresConnection;
import dev.assay.sandbox.docker.SocketFilter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who of the service asks Docker, and for what. */
class DockerAccessIT {
    @Test
    void the_api_never_asks_docker_and_a_worker_asks_only_what_is_documented(@TempDir Path home) throws Exception {
        try (var postgres = EmbeddedPostgres.start(home.resolve("postgres"), 0);
                var beforeTheApi = SocketFilter.at(home.resolve("docker.sock"));
                var beforeTheWorker = SocketFilter.overTcp();
                var api = new RunningService(
                        "serve", home.resolve("api"), settings(postgres.connection(), beforeTheApi.host()));
                var worker = new RunningService(
                        "worker", home.resolve("worker"), settings(postgres.connection(), beforeTheWorker.host()))) {
            assertThat(worker.pid()).isNotEqualTo(api.pid());
            String token = api.token("learner", "ann");
            String source = Files.readString(Path.of("exercises/dsa/two-sum/submissions/accepted/one_pass.py"));
            String id = api.submit(token, "dsa/two-sum", "python", "solution.py", source);

            assertThat(api.judged(token, id).getString("judgement.verdict")).isEqualTo("ACCEPTED");
            assertThat(beforeTheWorker.passed()).contains("POST /containers/create");
            assertThat(beforeTheWorker.refused()).isEmpty();
            assertThat(beforeTheApi.passed()).isEmpty();
            assertThat(beforeTheApi.refused()).isEmpty();
        }
    }

    private static Map<String, String> settings(PostgresConnection database, String docker) {
        var settings = new HashMap<String, String>();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.url());
        settings.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        settings.put("DOCKER_HOST", docker);
        return settings;
    }
}
