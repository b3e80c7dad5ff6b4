package dev.assay.cli;

/** Exit codes, the same for every command. */
final class Exit {
    static final int OK = 0;
    static final int NOT_ACCEPTED = 1;
    static final int USAGE = 2;
    static final int PLATFORM = 3;

    private Exit() {}
}
