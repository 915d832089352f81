package org.plenum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.notBePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** Rules that the compiler cannot hold. The arrows between rooms are {@link ModularityTests}'. */
@AnalyzeClasses(packages = "org.plenum", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule gazetteerIsPureJava = classes()
            .that(resideInAPackage("org.plenum.gazetteer.."))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.plenum.gazetteer..");

    @ArchTest
    static final ArchRule extractionIsPureJavaAndKnowsOnlyTheGazetteer = classes()
            .that(resideInAPackage("org.plenum.extraction.."))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.plenum.extraction..", "org.plenum.gazetteer..");

    @ArchTest
    static final ArchRule pureRoomsHaveNoClockAndNoChance = noClasses()
            .that(resideInAPackage("org.plenum.extraction.."))
            .or(resideInAPackage("org.plenum.gazetteer.."))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nobodyLogsThroughTheJdk = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses().that(resideOutsideOfPackages("org.plenum.launch..")).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule controllersAreHidden = classes()
            .that(metaAnnotatedWith(Controller.class))
            .or(annotatedWith(ControllerAdvice.class))
            .should(notBePublic());

    @ArchTest
    static final ArchRule configurationsAreHidden =
            classes().that(annotatedWith(Configuration.class)).should(notBePublic());

    @ArchTest
    static final ArchRule controllersOpenNoTransactions =
            noClasses().that(metaAnnotatedWith(Controller.class)).should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule methodsOfControllersOpenNoTransactions = noMethods()
            .that()
            .areDeclaredInClassesThat(metaAnnotatedWith(Controller.class))
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule pagesNeverSeeEntities = noClasses()
            .that()
            .resideInAnyPackage("org.plenum.web..", "org.plenum.admin..")
            .and()
            .areRecords()
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule controllersNeverSeeEntities = noClasses()
            .that(metaAnnotatedWith(Controller.class))
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule entitiesAreMadeByConstructorAndChangedByNamedMethods = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule nothingIsStaticAndChanging =
            fields().that().areStatic().should().beFinal();
}
