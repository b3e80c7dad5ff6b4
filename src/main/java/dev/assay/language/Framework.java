package dev.assay.language;

/**
 * A framework in which authors write suites of unit tests.
 *
 * @param recipe compiles learner's code and suite together, and starts the driver that runs single tests
 * @param shared whether one process can run several tests, one after the other
 * @param needs what the language takes for itself, the framework among it
 */
public record Framework(String name, Recipe recipe, boolean shared, Needs needs) {}
