package io.mireu.system;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.mireu.model.event.Topic;
import io.mireu.model.event.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of house style that concern more than one file. */
class ArchitectureTest {

    private static final List<String> SERVICES =
            List.of("marketdata", "volatility", "strategy", "order", "portfolio", "auth", "gateway");

    private static JavaClasses all;

    @BeforeAll
    static void importEverything() {
        all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.mireu");
    }

    @Test
    void theDomainKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage("io.mireu.*.domain..", "io.mireu.model..", "io.mireu.pricing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.apache.kafka..",
                        "java.sql..",
                        "javax.sql..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "okhttp3..")
                .check(all);
    }

    @Test
    void layersPointInwards() {
        noClasses()
                .that()
                .resideInAPackage("io.mireu.*.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.mireu.*.application..", "io.mireu.*.adapter..")
                .check(all);
        noClasses()
                .that()
                .resideInAPackage("io.mireu.*.application..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.mireu.*.adapter..")
                .check(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"marketdata", "volatility", "strategy", "order", "portfolio", "auth", "gateway"})
    void aServiceNeverDependsOnAService(String service) {
        String[] others = SERVICES.stream()
                .filter(other -> !other.equals(service))
                .map(other -> "io.mireu." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("io.mireu." + service + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(all);
    }

    @Test
    void thePackagesOfAModuleHaveNoCycles() {
        slices().matching("io.mireu.(**)").should().beFreeOfCycles().check(withoutModel());
    }

    @Test
    void adaptersAreHidden() {
        classes()
                .that()
                .resideInAPackage("io.mireu.*.adapter..")
                .and(areTopLevel())
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .check(all);
    }

    @Test
    void noSimpleNameIsUsedInTwoModules() {
        Map<String, List<String>> places = all.stream()
                .filter(type -> type.getEnclosingClass().isEmpty()
                        && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        Collectors.mapping(
                                ArchitectureTest::module,
                                Collectors.collectingAndThen(
                                        Collectors.toSet(),
                                        modules -> modules.stream().sorted().toList()))));
        assertThat(places.entrySet().stream().filter(place -> place.getValue().size() > 1))
                .isEmpty();
    }

    @Test
    void topicsComeFromTheCatalogueOnly() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Topics.class)
                .should()
                .callConstructorWhere(
                        describe("makes a topic", call -> call.getTargetOwner().isEquivalentTo(Topic.class)))
                .check(all);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.kafka.annotation.KafkaListener")
                .check(all);
    }

    @Test
    void noSignatureHasAMapOfAnything() {
        Stream<String> signatures = all.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(method -> Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .anyMatch(type -> type.getName().contains("java.util.Map<java.lang.String, java.lang.Object>")))
                .map(method -> method.getFullName());
        assertThat(signatures).isEmpty();
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .that()
                .resideInAnyPackage("io.mireu.*.domain..", "io.mireu.*.application..", "io.mireu.model..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(all);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(all);
    }

    private static JavaClasses withoutModel() {
        // the packages of the shared language are chapters of one book and refer to each other
        return all.that(describe(
                "outside the shared language", type -> !type.getPackageName().startsWith("io.mireu.model")));
    }

    private static DescribedPredicate<JavaClass> areTopLevel() {
        return describe("are top level", type -> type.getEnclosingClass().isEmpty());
    }

    private static String module(JavaClass type) {
        List<String> parts =
                Pattern.compile("\\.").splitAsStream(type.getPackageName()).toList();
        return parts.size() > 2 ? parts.get(2) : "";
    }

    @Test
    void theSimulatorsPageHasTheColoursOfTheGateways() throws IOException {
        List<String> own = settings("../ls-simulator/src/main/resources/simulator-page/page/style.css");
        assertThat(own).hasSizeGreaterThan(20);
        assertThat(settings("../gateway/src/main/resources/static/assets/style.css"))
                .containsAll(own);
    }

    private static List<String> settings(String stylesheet) throws IOException {
        return Files.readAllLines(Path.of(stylesheet)).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("--"))
                .toList();
    }
}
