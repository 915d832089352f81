package org.plenum.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of extraction and gazetteer can backtrack without bound: each is a constant, every repetition in it has an upper
 * limit, and none stands within another.
 */
class RegularExpressionTests {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPackages("org.plenum.extraction", "org.plenum.gazetteer")
            .that(DescribedPredicate.describe("are no tests", RegularExpressionTests::isMain));

    /** "*", "+", "{3,}": outside of brackets, behind anything but a backslash. */
    private static final Pattern ENDLESS = Pattern.compile("(?<!\\\\)(?:[*+]|\\{\\d{1,4},\\})");

    /** A group with a repetition inside that is repeated itself, "(a{1,3}){2,5}"; once or not at all is no repetition. */
    private static final Pattern NESTED = Pattern.compile("\\{\\d{1,4}(?:,\\d{0,4})?\\}[^()]{0,40}\\)\\{");

    @Test
    void everyRepetitionIsBounded() throws ReflectiveOperationException {
        Map<String, Pattern> patterns = patterns();

        assertThat(patterns).isNotEmpty();
        patterns.forEach((name, pattern) -> {
            String bare = pattern.pattern().replaceAll("\\[(?:\\\\.|[^\\]\\\\])*\\]", "x");
            assertThat(ENDLESS.matcher(bare).find()).as("%s: %s", name, pattern).isFalse();
            assertThat(NESTED.matcher(bare).find()).as("%s: %s", name, pattern).isFalse();
        });
    }

    @Test
    void nonePassesAsAString() {
        noClasses()
                .should()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(Pattern.class, "matches", String.class, CharSequence.class)
                .check(CLASSES);
    }

    private static boolean isMain(JavaClass type) {
        String name = type.getName();
        int nested = name.indexOf('$');
        String outer = nested < 0 ? name : name.substring(0, nested);
        return Files.exists(SOURCES.resolve(outer.replace('.', '/') + ".java"));
    }

    private static Map<String, Pattern> patterns() throws ReflectiveOperationException {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Pattern.class)) {
                    Field constant = field.reflect();
                    constant.setAccessible(true);
                    patterns.put(field.getFullName(), (Pattern) constant.get(null));
                }
            }
        }
        return patterns;
    }
}
