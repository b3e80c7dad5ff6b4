package dev.assay.exercise.exercism;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the tests in a source text without running it, as they are written by every formatter: each begins its line, and what is indented deeper than a group belongs
 * to it. Whether that was true is seen when the suite is loaded: a test that is not there, or was not found, is told.
 */
final class Scan {
    private final Pattern marks;

    /**
     * Patterns of what stands in a line after its indentation; the group {@code name} of each is the name.
     *
     * @param group a class or another group of tests; matches nothing where there are none
     */
    Scan(String group, String test) {
        this.marks =
                Pattern.compile("^(?<indent>[ \\t]*)(?:(?<group>" + group + ")|(?:" + test + "))", Pattern.MULTILINE);
    }

    private record Group(int indent, String name) {}

    /** Every test with the groups it is in, in order, outermost first. */
    List<List<String>> tests(String text) {
        Deque<Group> open = new ArrayDeque<>();
        List<List<String>> tests = new ArrayList<>();
        for (MatchResult mark : marks.matcher(text).results().toList()) {
            int indent = mark.group("indent").length();
            while (!open.isEmpty() && open.getLast().indent >= indent) {
                open.removeLast();
            }
            String name = name(mark);
            if (mark.group("group") != null) {
                open.addLast(new Group(indent, name));
            } else {
                tests.add(Stream.concat(open.stream().map(Group::name), Stream.of(name))
                        .toList());
            }
        }
        return tests;
    }

    /** The one of the pattern's names that matched, without the backslashes of a string literal. */
    private static String name(MatchResult mark) {
        Iterator<String> names = mark.namedGroups().keySet().stream()
                .filter(group -> group.startsWith("name"))
                .map(mark::group)
                .filter(found -> found != null)
                .iterator();
        return names.next().replaceAll("\\\\(.)", "$1");
    }
}
