package dev.assay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A framework stays in the packages that exist because of it, so that it can be replaced there. */
final class FrameworksTest {
    record Home(String framework, List<String> packages, Set<String> parts) {}

    static final List<Home> HOMES = List.of(
            new Home("Docker", List.of("com.github.dockerjava"), Set.of("sandbox")),
            new Home(
                    "SQL",
                    List.of(
                            "java.sql",
                            "javax.sql",
                            "jakarta.persistence",
                            "io.quarkus.hibernate",
                            "org.hibernate",
                            "org.postgresql",
                            "io.agroal",
                            "org.flywaydb"),
                    Set.of("submission", "access", "postgres")),
            new Home(
                    "XML's entities and serialised objects' classes",
                    List.of("javax.xml.parsers", "javax.xml.transform", "org.w3c.dom", "org.xml.sax", "java.beans"),
                    Set.of()),
            new Home("JAX-RS", List.of("jakarta.ws.rs", "org.jboss.resteasy"), Set.of("api")),
            new Home("picocli", List.of("picocli"), Set.of("cli")),
            new Home(
                    "Quarkus and CDI",
                    List.of(
                            "io.quarkus",
                            "io.smallrye",
                            "io.vertx",
                            "jakarta.inject",
                            "jakarta.enterprise",
                            "org.eclipse.microprofile"),
                    Set.of("", "submission", "access", "offer", "worker", "api", "web")));

    @ParameterizedTest
    @FieldSource("HOMES")
    void staysAtHome(Home home) {
        var strays = new TreeSet<String>();
        for (var type : House.MAIN) {
            if (home.parts().contains(House.part(type))) continue;
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getBaseComponentType();
                if (inside(home.packages().stream(), target.getPackageName())) strays.add(dependency.getDescription());
            }
        }
        assertThat(strays).as(home.framework() + " outside " + home.parts()).isEmpty();
    }

    private static boolean inside(Stream<String> packages, String name) {
        return packages.anyMatch(each -> name.equals(each) || name.startsWith(each + "."));
    }
}
