package dev.assay.exercise.icpc.data;

import dev.assay.exercise.TestGroup.Scoring;
import dev.assay.exercise.TestGroup.Stops;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases that are going to be a test group.
 *
 * @param path its folder
 * @param fullScore what a validator writes for a case that earns all; 0 when its scores do not count
 * @param requires the paths of earlier ones
 * @param said the file that has its points
 */
record Part(
        String path,
        List<Given> cases,
        Scoring scoring,
        double points,
        double fullScore,
        Stops stops,
        List<String> requires,
        String said) {
    /** All points or none. */
    static Part whole(String path, List<Given> cases, double points, Stops stops, String said) {
        return new Part(path, cases, Scoring.ALL, points, 0, stops, List.of(), said);
    }

    Part worth(double other) {
        return new Part(path, cases, scoring, other, fullScore, stops, requires, said);
    }

    Part requiring(List<String> more) {
        var all = new ArrayList<>(requires);
        more.stream().filter(name -> !all.contains(name)).forEach(all::add);
        return new Part(path, cases, scoring, points, fullScore, stops, List.copyOf(all), said);
    }
}
