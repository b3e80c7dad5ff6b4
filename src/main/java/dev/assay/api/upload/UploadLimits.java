package dev.assay.api.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may be sent. */
@ConfigMapping(prefix = "assay.upload")
public interface UploadLimits {
    /** One source file. */
    @WithDefault("256K")
    MemorySize file();

    /** All source files of a submission. */
    @WithDefault("1M")
    MemorySize submission();

    /** The request body of one submission. */
    @WithDefault("2M")
    MemorySize submissionBody();

    /** Files of a submission. */
    @WithDefault("50")
    int files();

    /** Submissions of a batch. */
    @WithDefault("1000")
    int batchSubmissions();

    /** All source files of a batch. */
    @WithDefault("64M")
    MemorySize batch();

    /** The request body of a batch. */
    @WithDefault("32M")
    MemorySize batchBody();
}
