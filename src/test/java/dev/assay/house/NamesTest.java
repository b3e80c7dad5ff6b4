package dev.assay.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

/** A name says what a thing is; these say nothing. */
final class NamesTest {
    @Test
    void noEmptyWords() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$](\\w*(Impl|Manager|Helper|Utils?|Service|Dto|DTO)|(Abstract|Base)[A-Z]\\w*)")
                .check(House.MAIN);
    }

    @Test
    void noEmptyPackages() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..model..",
                        "..dto..",
                        "..impl..",
                        "..helper..",
                        "..service..")
                .check(House.MAIN);
    }

    @Test
    void classesAreFinal() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .areNotAnnotatedWith("jakarta.persistence.Entity")
                .and()
                .doNotBelongToAnyOf(Enum.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(House.MAIN);
    }
}
