package dev.assay.sandbox;

/** Who a command runs as: the builder may write {@code /work}, the runner only {@code /tmp}. */
public enum User {
    BUILDER,
    RUNNER
}
