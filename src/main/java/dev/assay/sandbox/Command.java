package dev.assay.sandbox;

import java.util.List;
import java.util.Map;

/** A program to run: never shell text, nothing inherited. */
public record Command(
        User user, String folder, List<String> arguments, Map<String, String> environment, Limits limits) {
    public Command {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }
}
