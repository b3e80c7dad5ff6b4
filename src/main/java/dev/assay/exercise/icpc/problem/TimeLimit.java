package dev.assay.exercise.icpc.problem;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The limit on CPU time, which packages have in one of several places. */
final class TimeLimit {
    static final double LEAST = 0.01;
    static final double MOST = 300;
    private static final String FILE = ".timelimit";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?|\\.[0-9]{1,9}");

    private final ProblemList problems;

    TimeLimit(ProblemList problems) {
        this.problems = problems;
    }

    /** Where a limit stands. */
    record Place(String file, int line, double seconds) {
        @Override
        public String toString() {
            return "%s says %s s".formatted(file, shown(seconds));
        }
    }

    /** @param resolution in seconds: no limit that is made from submissions' times is smaller */
    Duration choose(Optional<Place> yaml, Ini ini, PackageFiles files, double resolution) {
        List<Place> places = Stream.of(
                        yaml,
                        ini.get("timelimit").flatMap(entry -> seconds(Ini.FILE, entry.line(), entry.text())),
                        Optional.ofNullable(files.text(FILE, problems)).flatMap(text -> seconds(FILE, 1, text.strip())))
                .flatMap(Optional::stream)
                .toList();
        if (places.isEmpty()) {
            problems.warning(
                    ProblemYaml.FILE,
                    0,
                    "there is no time limit, so it is %s s: give one as limits: {time_limit: SECONDS} here, in .timelimit, or as timelimit = SECONDS in domjudge-problem.ini"
                            .formatted(shown(resolution)));
            return duration(resolution);
        }
        Place first = places.getFirst();
        places.stream()
                .filter(place -> !Objects.equals(place.seconds(), first.seconds()))
                .forEach(place ->
                        problems.warning(place.file(), place.line(), place + ", but " + first + ", which counts"));
        return duration(first.seconds());
    }

    private Optional<Place> seconds(String file, int line, String text) {
        Optional<Place> place = Optional.of(text)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(number -> new Place(file, line, Double.parseDouble(number)))
                .filter(read -> read.seconds() >= LEAST && read.seconds() <= MOST);
        if (place.isEmpty()) {
            String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
            problems.error(
                    file, line, "the time limit is '" + shown + "', must be a number of seconds from 0.01 to 300");
        }
        return place;
    }

    private static String shown(double seconds) {
        return String.format(Locale.ROOT, "%.9f", seconds).replaceFirst("\\.?0+$", "");
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
