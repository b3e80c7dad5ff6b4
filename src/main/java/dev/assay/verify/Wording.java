package dev.assay.verify;

import dev.assay.judging.checking.VisibleText;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts within messages. */
final class Wording {
    private static final int FEW = 3;
    private static final int LONGEST = 200;

    private Wording() {}

    /** The first of some names, and how many more there are. */
    static String few(List<String> names) {
        return names.size() <= FEW
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, FEW)) + " and " + (names.size() - FEW) + " more";
    }

    /** The first line that says something, not too long. */
    static String firstLine(@Nullable String text) {
        String line = text == null
                ? ""
                : text.lines().filter(one -> !one.isBlank()).findFirst().orElse("");
        return VisibleText.of(line.strip().getBytes(StandardCharsets.UTF_8), LONGEST);
    }

    /** The first and, where there are several, the last line that says something: what failed, and most often why. */
    static String ends(String text) {
        List<String> lines = text.lines().filter(one -> !one.isBlank()).toList();
        return lines.size() < 2 ? firstLine(text) : firstLine(lines.getFirst()) + " … " + firstLine(lines.getLast());
    }

    static String number(double number) {
        return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    static String millis(double millis) {
        return String.format(Locale.ROOT, "%.0f ms", millis);
    }
}
