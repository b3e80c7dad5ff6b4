package dev.assay.verify;

import dev.assay.exercise.PackageLoader;
import dev.assay.exercise.folder.PackageFinder;
import dev.assay.judging.Judge;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Languages;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.docker.DockerSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Every package below a folder, being verified in the sandboxes that judge learners. */
public final class VerifiedFolder implements AutoCloseable {
    public static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));

    private final DockerSandboxes sandboxes = new DockerSandboxes(new DockerSettings("", 0), Clock.systemUTC());
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final Map<String, Verifying> begun = new LinkedHashMap<>();

    public VerifiedFolder(Path root) throws IOException {
        var judge =
                new Judge(sandboxes, new Artefacts(Path.of("target/artefacts"), Clock.systemUTC()), Clock.systemUTC());
        var verifier = new Verifier(judge, LANGUAGES, 1, "");
        for (Path folder : PackageFinder.find(root, PackageLoader::isPackage).packages()) {
            String slug = folder.toString();
            Path place = root.resolve(folder);
            begun.put(
                    slug,
                    verifier.prepare(slug, PackageLoader.dialect(place), PackageLoader.load(place, slug, LANGUAGES)));
        }
        begun.values().forEach(one -> one.start(threads, asDeclared -> {}));
    }

    /** A test for each package, by its slug, of what came of it. */
    public Stream<DynamicTest> tests(BiConsumer<String, Verification> test) {
        return begun.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey(),
                        () -> test.accept(one.getKey(), one.getValue().await())));
    }

    public int size() {
        return begun.size();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        sandboxes.close();
    }
}
