package org.mathassistant.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words in which the rules are written. */
final class House {
    static final String ROOT = "org.mathassistant";
    static final String DOMAIN = ROOT + ".domain";
    static final String PORTS = DOMAIN + ".port";
    static final String APPLICATION = ROOT + ".application";
    static final String INFRASTRUCTURE = ROOT + ".infrastructure";
    static final String API = ROOT + ".api";
    static final String BOOTSTRAP = ROOT + ".bootstrap";
    static final String[] MODULES = {DOMAIN, APPLICATION, INFRASTRUCTURE, API, BOOTSTRAP};

    /** Every production class of every module. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private House() {}

    /** The package and all below it. */
    static String in(String packageName) {
        return packageName + "..";
    }

    static String[] with(String[] packages, String... more) {
        return Stream.concat(Arrays.stream(packages), Arrays.stream(more)).toArray(String[]::new);
    }

    /** What the platform's base module exports, and nothing of {@code java.sql} or {@code java.desktop}. */
    static String[] javaBase() {
        return Object.class.getModule().getPackages().stream()
                .filter(name -> name.startsWith("java."))
                .toArray(String[]::new);
    }

    /** The technologies: the packages right below {@code infrastructure}. */
    static Set<String> technologies() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(INFRASTRUCTURE + "."))
                .map(name -> name.substring(INFRASTRUCTURE.length() + 1).split("\\.", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isTopLevel(JavaClass javaClass) {
        return javaClass.getEnclosingClass().isEmpty()
                && !javaClass.getSimpleName().equals("package-info");
    }
}
