package dev.assay.api.upload;

import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.io.InputStream;

/** Reads a stream no further than it is allowed to be long. */
final class Body {
    private Body() {}

    static byte[] read(InputStream stream, MemorySize limit) {
        try {
            byte[] content = stream.readNBytes(Math.toIntExact(limit.asLongValue()) + 1);
            if (content.length > limit.asLongValue()) {
                throw tooLarge(limit);
            }
            return content;
        } catch (IOException e) {
            throw ProblemType.INVALID_REQUEST.because("The request body ended early or could not be read.");
        }
    }

    static ProblemException tooLarge(MemorySize limit) {
        return ProblemType.TOO_LARGE.because("The request body may have at most %s.", size(limit.asLongValue()));
    }

    /** A size as people write it. */
    static String size(long bytes) {
        if (bytes >= 1 << 20 && bytes % (1 << 20) == 0) {
            return (bytes >> 20) + " MiB";
        }
        return bytes >= 1024 && bytes % 1024 == 0 ? (bytes >> 10) + " KiB" : bytes + " bytes";
    }
}
