package dev.souk.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The architecture of all five services, checked where all five are on the class path. */
class HouseRulesTest {
    private static final List<String> SERVICES = List.of("gateway", "dialogue", "planner", "retrieval", "recommender");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.souk");

    @ParameterizedTest
    @FieldSource("SERVICES")
    void heart_neverKnowsItsShellAFrameworkOrKafka(String service) {
        noClasses()
                .that()
                .resideInAPackage("dev.souk." + service + "..")
                .and()
                .resideOutsideOfPackage("dev.souk." + service + ".service..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.souk." + service + ".service..",
                        "dev.souk.messaging..",
                        "io.quarkus..",
                        "io.vertx..",
                        "io.smallrye..",
                        "jakarta..",
                        "org.apache.kafka..",
                        "org.eclipse.microprofile..")
                .check(HOUSE);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void service_neverImportsAnother(String service) {
        String[] others = SERVICES.stream()
                .filter(other -> !other.equals(service))
                .map(other -> "dev.souk." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.souk." + service + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(HOUSE);
    }

    @Test
    void messaging_knowsContractsAndNoService() {
        String[] services =
                SERVICES.stream().map(service -> "dev.souk." + service + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.souk.messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(services)
                .check(HOUSE);
    }

    @Test
    void onlyLibrecTraining_knowsLibRec() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.librec..")
                .check(HOUSE);
    }

    @Test
    void packages_areNamedAfterIdeas() {
        noClasses()
                .should()
                .resideInAnyPackage(Stream.of("util", "utils", "helper", "helpers", "manager", "impl", "common")
                        .map(name -> "dev.souk.." + name + "..")
                        .toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void packages_haveNoCycles() {
        slices().matching("dev.souk.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void time_comesInThroughTheConstructor() {
        noClasses()
                .that()
                .resideInAnyPackage(SERVICES.stream()
                        .map(service -> "dev.souk." + service + "..")
                        .toArray(String[]::new))
                .and()
                .resideOutsideOfPackages("dev.souk.*.service..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .check(HOUSE);
    }

    @Test
    void everyPackage_isNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .check(HOUSE);
    }
}
