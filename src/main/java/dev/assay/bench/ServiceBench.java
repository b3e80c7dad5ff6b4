package dev.assay.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** From a request to its judgement over HTTP: one at a time on an idle queue, and as many as go through. */
final class ServiceBench implements Bench {
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 60;
    private static final int SUSTAINED = 120;
    private static final int CLIENTS = 8;
    private static final long REST_MILLIS = 700;
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String name() {
        return "service";
    }

    @Override
    public List<Series> measure(Surroundings surroundings) throws IOException, InterruptedException {
        var latency = new Series("HTTP: accepted to judged, idle queue", "ms", null);
        var sustained = new Series("HTTP: sustained, trivial native solution", "submissions/s", null);
        try (var service = new ServiceProcess(surroundings)) {
            HttpRequest request = request(service, service.token(surroundings));
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                surroundings.progress(name(), round, WARM_UP + ROUNDS);
                surroundings.pause(REST_MILLIS);
                long begin = System.nanoTime();
                submit(service, request);
                if (round >= WARM_UP) {
                    latency.add((System.nanoTime() - begin) / 1e6);
                }
            }
            sustained.add(sustained(service, request));
        }
        return List.of(latency, sustained);
    }

    private static double sustained(ServiceProcess service, HttpRequest request) throws InterruptedException {
        long begin = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Boolean>> all = clients.invokeAll(IntStream.range(0, SUSTAINED)
                    .<java.util.concurrent.Callable<Boolean>>mapToObj(i -> () -> {
                        submit(service, request);
                        return true;
                    })
                    .toList());
            for (Future<Boolean> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return SUSTAINED / ((System.nanoTime() - begin) / 1e9);
    }

    private static HttpRequest request(ServiceProcess service, String token) throws IOException {
        var body = Map.of(
                "exercise",
                ServiceProcess.EXERCISE,
                "language",
                "cpp",
                "files",
                Map.of("solution.cpp", service.source()));
        return HttpRequest.newBuilder(service.submissions())
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=30")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
    }

    private static void submit(ServiceProcess service, HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> response = service.http().send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200 || !response.body().contains("\"ACCEPTED\"")) {
                throw new IllegalStateException(
                        "the service answered %d %s".formatted(response.statusCode(), response.body()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
