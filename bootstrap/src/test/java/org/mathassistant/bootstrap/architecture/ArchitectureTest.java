package org.mathassistant.bootstrap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mathassistant.bootstrap.architecture.House.API;
import static org.mathassistant.bootstrap.architecture.House.APPLICATION;
import static org.mathassistant.bootstrap.architecture.House.BOOTSTRAP;
import static org.mathassistant.bootstrap.architecture.House.CLASSES;
import static org.mathassistant.bootstrap.architecture.House.DOMAIN;
import static org.mathassistant.bootstrap.architecture.House.INFRASTRUCTURE;
import static org.mathassistant.bootstrap.architecture.House.PORTS;
import static org.mathassistant.bootstrap.architecture.House.ROOT;
import static org.mathassistant.bootstrap.architecture.House.in;
import static org.mathassistant.bootstrap.architecture.House.javaBase;
import static org.mathassistant.bootstrap.architecture.House.technologies;
import static org.mathassistant.bootstrap.architecture.House.with;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The import table, the ports and the adapters. Plain tests rather than {@code @ArchTest} fields: a rule that an engine
 * forgets to run can't go unnoticed.
 */
class ArchitectureTest {
    private static final String JSPECIFY = "org.jspecify.annotations";

    static final List<String> NAMED_PACKAGES = List.of(DOMAIN, PORTS, APPLICATION, INFRASTRUCTURE, API, BOOTSTRAP);

    @ParameterizedTest
    @FieldSource("NAMED_PACKAGES")
    void every_package_that_a_rule_names_holds_classes(String name) {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName))
                .anyMatch(found -> found.equals(name) || found.startsWith(name + "."));
    }

    @Test
    void the_domain_imports_the_language_and_nothing_else() {
        classes()
                .that()
                .resideInAPackage(in(DOMAIN))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        in(DOMAIN), in("java.lang"), in("java.util"), in("java.time"), "java.math", JSPECIFY)
                .check(CLASSES);
    }

    @Test
    void the_application_imports_the_domain_and_the_base_module() {
        classes()
                .that()
                .resideInAPackage(in(APPLICATION))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(javaBase(), in(DOMAIN), in(APPLICATION), JSPECIFY))
                .check(CLASSES);
    }

    @Test
    void the_infrastructure_knows_neither_api_nor_bootstrap() {
        noClasses()
                .that()
                .resideInAPackage(in(INFRASTRUCTURE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in(API), in(BOOTSTRAP))
                .check(CLASSES);
    }

    @Test
    void the_api_knows_neither_infrastructure_nor_bootstrap() {
        noClasses()
                .that()
                .resideInAPackage(in(API))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in(INFRASTRUCTURE), in(BOOTSTRAP))
                .check(CLASSES);
    }

    @Test
    void every_port_is_an_interface_with_the_prefix() {
        classes()
                .that()
                .resideInAPackage(PORTS)
                .and(describe("are top-level", House::isTopLevel))
                .should()
                .beInterfaces()
                .andShould()
                .haveSimpleNameStartingWith("I")
                .andShould()
                .haveNameMatching(".*\\.I[A-Z][A-Za-z]*")
                .check(CLASSES);
    }

    @Test
    void nothing_but_a_port_bears_the_prefix() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PORTS)
                .and()
                .resideInAPackage(in(ROOT))
                .should()
                .haveNameMatching(".*[.$]I[A-Z][A-Za-z]*")
                .check(CLASSES);
    }

    static Set<String> technologyNames() {
        return technologies();
    }

    @ParameterizedTest
    @MethodSource("technologyNames")
    void a_technology_imports_no_other_technology(String technology) {
        String[] others = technologies().stream()
                .filter(other -> !other.equals(technology))
                .map(other -> in(INFRASTRUCTURE + "." + other))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(in(INFRASTRUCTURE + "." + technology))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("technologyNames")
    void a_technology_shows_one_public_class_its_factory(String technology) {
        List<String> shown = CLASSES.stream()
                .filter(javaClass -> javaClass.getPackageName().startsWith(INFRASTRUCTURE + "." + technology))
                .filter(House::isTopLevel)
                .filter(javaClass -> javaClass.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(shown).singleElement().asString().endsWith("Adapters");
    }

    @Test
    void factories_are_called_by_bootstrap_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(in(BOOTSTRAP), in(INFRASTRUCTURE))
                .should()
                .dependOnClassesThat(simpleNameEndingWith("Adapters"))
                .check(CLASSES);
    }

    @Test
    void an_adapter_is_named_for_its_technology_not_as_an_implementation() {
        noClasses()
                .that()
                .resideInAPackage(in(ROOT))
                .should()
                .haveSimpleNameEndingWith("Impl")
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> marked = CLASSES.stream()
                .filter(javaClass -> javaClass.getSimpleName().equals("package-info"))
                .filter(javaClass -> javaClass.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> all = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(all).isNotEmpty().isSubsetOf(marked);
    }
}
