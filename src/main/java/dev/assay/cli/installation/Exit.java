package dev.assay.cli.installation;

/** Exit codes, the same for every command. */
public final class Exit {
    public static final int OK = 0;
    public static final int NOT_ACCEPTED = 1;
    public static final int USAGE = 2;
    public static final int PLATFORM = 3;

    private Exit() {}
}
