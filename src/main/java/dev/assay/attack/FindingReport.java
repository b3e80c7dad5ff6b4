package dev.assay.attack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Findings as a table for people, for a page, or for programs. */
public enum FindingReport {
    TEXT {
        @Override
        public String write(List<Finding> findings) {
            var text = new StringBuilder();
            for (Finding f : sorted(findings)) {
                text.append("%-5s %s  %-52s %s%n"
                        .formatted(
                                f.held() ? "held" : "NOT",
                                f.made().part(),
                                f.attack(),
                                f.held() ? f.observed() : f.observed() + " (expected " + f.expected() + ")"));
            }
            return text.append(sum(findings)).append('\n').toString();
        }
    },
    MARKDOWN {
        @Override
        public String write(List<Finding> findings) {
            var text = new StringBuilder("| attack | tries | expected | observed | |\n|---|---|---|---|---|\n");
            for (Finding f : sorted(findings)) {
                text.append("| %s | %s | %s | %s | %s |%n"
                        .formatted(
                                cell(f.attack()),
                                cell(f.made().title()),
                                cell(f.expected()),
                                cell(f.observed()),
                                f.held() ? "held" : "**NOT HELD**"));
            }
            return text.append('\n').append(sum(findings)).append('\n').toString();
        }
    },
    JSON {
        @Override
        public String write(List<Finding> findings) {
            try {
                return JsonMapper.builder()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()
                                .writeValueAsString(sorted(findings))
                        + "\n";
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the findings can't be written as JSON", e);
            }
        }
    };

    public abstract String write(List<Finding> findings);

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing((Finding f) -> f.made().part()).thenComparing(Finding::attack))
                .toList();
    }

    private static String sum(List<Finding> findings) {
        long held = findings.stream().filter(Finding::held).count();
        return String.format(Locale.ROOT, "%d of %d attacks held", held, findings.size());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
