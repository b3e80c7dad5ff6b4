package dev.assay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Left may not see right: sandbox ← language ← exercise ← judging ← verify ← report; judging ← submission ← api, worker, cli, web ← Main, Startup, Wiring. */
final class PackageDirectionTest {
    private static final Set<String> CORE = Set.of("sandbox", "language", "exercise", "judging");
    private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            Map.entry("yaml", Set.of()),
            Map.entry("sandbox", Set.of()),
            Map.entry("language", Set.of("sandbox", "yaml")),
            Map.entry("exercise", Set.of("sandbox", "language", "yaml")),
            Map.entry("judging", Set.of("sandbox", "language", "exercise")),
            Map.entry("verify", CORE),
            Map.entry("report", with(CORE, "verify")),
            Map.entry("submission", CORE),
            Map.entry("access", Set.of()),
            Map.entry("postgres", Set.of()),
            Map.entry("worker", with(CORE, "submission")),
            Map.entry("api", with(CORE, "report", "submission", "access")),
            Map.entry("web", with(CORE, "report", "submission", "access")),
            Map.entry("bench", CORE),
            Map.entry("attack", with(CORE, "report", "yaml")),
            Map.entry("cli", with(CORE, "verify", "report", "yaml", "bench", "attack", "access", "postgres")));

    @Test
    void everyPackageSeesOnlyWhatLiesToItsLeft() {
        Set<String> wrong = new TreeSet<>();
        for (var type : House.MAIN) {
            String from = House.part(type);
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getBaseComponentType();
                if (from.isEmpty() || !House.isOurs(target)) continue;
                String to = House.part(target);
                if (!to.equals(from) && !MAY_SEE.getOrDefault(from, Set.of()).contains(to)) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPackageHasItsPlace() {
        var parts = new TreeSet<String>();
        House.MAIN.forEach(type -> parts.add(House.part(type)));
        parts.remove("");
        assertThat(MAY_SEE.keySet()).containsAll(parts);
    }

    @Test
    void nothingElseStandsAboveThePackages() {
        assertThat(House.MAIN.stream()
                        .filter(type -> House.part(type).isEmpty() && !type.isNestedClass())
                        .map(type -> type.getSimpleName())
                        .filter(name -> !name.equals("package-info")))
                .isSubsetOf("Main", "Startup", "Wiring");
    }

    private static Set<String> with(Set<String> some, String... more) {
        var all = new TreeSet<>(some);
        all.addAll(Set.of(more));
        return all;
    }
}
