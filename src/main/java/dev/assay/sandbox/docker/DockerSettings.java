package dev.assay.sandbox.docker;

/**
 * What an operator chooses about containers.
 *
 * @param host as in {@code DOCKER_HOST}; empty: the environment's, else the local socket
 * @param warm how many containers of each kind wait, started; 0 starts each on demand
 * @param runtime another container runtime by its name in the engine's configuration, such as {@code runsc}; empty: the engine's own
 */
public record DockerSettings(String host, int warm, String runtime) {
    /** With the engine's own runtime. */
    public DockerSettings(String host, int warm) {
        this(host, warm, "");
    }
}
