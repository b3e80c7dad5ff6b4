package dev.assay.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** Time is handed in, nobody sleeps, and only the command line writes to the terminal. */
final class ClockAndOutputTest {
    @Test
    void timeIsHandedIn() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.assay")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethodWhere(target(nameMatching("now"))
                        .and(target(owner(assignableTo(java.time.temporal.TemporalAccessor.class)))))
                .orShould()
                .callMethodWhere(target(nameMatching("system.*"))
                        .and(target(owner(assignableTo(java.time.InstantSource.class)))))
                .check(House.MAIN);
    }

    @Test
    void nobodySleeps() {
        noClasses().should().callMethodWhere(sleep()).check(House.MAIN);
    }

    @Test
    void noTestSleeps() {
        noClasses().should().callMethodWhere(sleep()).check(House.TESTS);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.assay", "dev.assay.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("java.util.logging.."))
                .check(House.MAIN);
    }

    @Test
    void testsTestTheRealThing() {
        noClasses()
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                        "org.mockito..", "org.easymock..", "io.quarkus.test.junit.mockito.."))
                .orShould()
                .dependOnClassesThat(nameMatching("org\\.junit\\.jupiter\\.api\\.Disabled.*"))
                .allowEmptyShould(true)
                .check(House.TESTS);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaCall<?>> sleep() {
        return target(nameMatching("sleep"))
                .and(target(owner(assignableTo(Thread.class).or(assignableTo(java.util.concurrent.TimeUnit.class)))));
    }
}
