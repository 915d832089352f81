package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue of rules, the classes, the texts and the description say the same. */
class RuleCatalogueTests {

    private static final Path TEXTS = Articles.RESOURCES.resolve("rules");
    private static final Pattern ID = Pattern.compile("`([a-z]+\\.[a-z-]+)`");

    @Test
    void everyRuleReadsSomeText() {
        Set<Rule> silent = EnumSet.allOf(Rule.class);
        Articles.all().values().forEach(text -> silent.removeAll(emitted(text)));
        Articles.in(TEXTS).values().forEach(text -> silent.removeAll(emitted(text)));

        assertThat(silent)
                .as("rules that no text of the seeds, the corpus and src/test/resources/.../rules makes speak")
                .isEmpty();
    }

    /** The files of that folder are called by the rule that they are there for. */
    @Test
    void everyTextOfARuleMakesItSpeak() {
        Articles.in(TEXTS)
                .forEach((id, text) ->
                        assertThat(emitted(text)).as(id).contains(Rule.of(id).orElseThrow()));
    }

    private static Set<Rule> emitted(String text) {
        return Articles.EXTRACTOR.extract(text).evidence().map(Evidence::rule).collect(Collectors.toSet());
    }

    @Test
    void everyRuleIsEmittedByTheClassItNames() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.plenum.extraction");
        Set<String> emitted = classes.stream()
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Rule.class))
                .map(RuleCatalogueTests::emission)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Rule.values()).allSatisfy(rule -> assertThat(emitted).contains(rule.emitter() + " " + rule.name()));
    }

    private static String emission(JavaFieldAccess access) {
        String owner = access.getOriginOwner().getName();
        String outer = owner.substring(owner.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
        return outer + " " + access.getTarget().getName();
    }

    @Test
    void theDescriptionListsExactlyTheRules() throws IOException {
        String description = Files.readString(Path.of("docs/extraction.md"));
        Set<String> families = Arrays.stream(Rule.values()).map(Rule::family).collect(Collectors.toSet());
        Set<String> described = ID.matcher(description)
                .results()
                .map(MatchResult::group)
                .map(quoted -> quoted.replace("`", ""))
                .filter(id -> families.contains(id.substring(0, id.indexOf('.'))))
                .collect(Collectors.toSet());

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::id).toList());
    }

    @Test
    void idsFollowFromNamesAndAreFoundAgain() {
        assertThat(Rule.PERSON_LOWER_CASE.id()).isEqualTo("person.lower-case");
        assertThat(Rule.PERSON_LOWER_CASE.family()).isEqualTo("person");
        assertThat(Rule.values())
                .allSatisfy(rule -> assertThat(Rule.of(rule.id())).contains(rule));
        assertThat(Rule.of("person.unheard-of")).isEmpty();
    }
}
