package dev.assay.yaml;

/** Collects what is wrong in one file; line 0 means the whole file. */
@FunctionalInterface
public interface Problems {
    void report(int line, String message);
}
