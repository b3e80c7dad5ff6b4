package dev.assay.judging.workbench;

import dev.assay.exercise.AuthorProgram;
import dev.assay.sandbox.Sandboxes;
import java.util.HashMap;
import java.util.Map;

/** The author's programs that one judgement needs, each opened when it is first needed and closed with the judgement. */
public final class AuthorPrograms implements AutoCloseable {
    private final Sandboxes sandboxes;
    private final Artefacts artefacts;
    private final Map<String, Backstage> open = new HashMap<>();
    private final Map<String, String> images = new HashMap<>();

    public AuthorPrograms(Sandboxes sandboxes, Artefacts artefacts) {
        this.sandboxes = sandboxes;
        this.artefacts = artefacts;
    }

    /** @throws AuthorFault when it does not compile */
    public Backstage backstage(AuthorProgram program) {
        return open.computeIfAbsent(program.name(), name -> new Backstage(sandboxes, artefacts, program));
    }

    /**
     * What a generator prints for a seed. It is kept by everything that goes into it.
     *
     * @throws AuthorFault when the generator fails
     */
    public byte[] generated(AuthorProgram generator, long seed) {
        String image = images.computeIfAbsent(generator.language().image(), sandboxes::imageDigest);
        return new Generator(this, image, artefacts, generator).print(seed);
    }

    @Override
    public void close() {
        open.values().forEach(Backstage::close);
    }
}
