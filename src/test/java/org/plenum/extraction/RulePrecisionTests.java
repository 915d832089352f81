package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Confidence is counted, not guessed. {@code -Drules.measure=SET=FOLDER,...} counts on other articles and prints what it finds, each folder
 * with {@code text/} and {@code gold/}, {@code activities.json}, or both; with {@code -Drules.write=true} the figures of these sets go into
 * {@code rule_precision.txt}, with {@code -Drules.family=activity} only those of the rules of activities.
 */
class RulePrecisionTests {

    private static final int ENOUGH = 10;

    @Test
    void noRuleIsTrustedMuchMoreThanItEarns() {
        Map<String, RuleMeasure.Count> counts = new LinkedHashMap<>();
        inRepository()
                .values()
                .forEach(measure ->
                        measure.counts().forEach((rule, count) -> counts.merge(rule, count, RulePrecisionTests::sum)));

        counts.forEach((id, count) -> {
            Rule rule = Rule.of(id).orElseThrow();
            if (count.found >= ENOUGH) {
                assertThat((double) count.right / count.found)
                        .as("%s is right %s times", id, count)
                        .isGreaterThan(rule.confidence() - 0.1);
            }
        });
    }

    @Test
    void aRuleSeenAFewTimesIsNotCertainAndOneNeverCountedIsDoubted() {
        assertThat(Rule.values())
                .allSatisfy(rule -> assertThat(rule.confidence()).isBetween(0.05, 0.999));
        assertThat(Rule.DATE_YEAR.confidence()).isEqualTo(0.5);
        assertThat(Rule.PERSON_PINYIN.confidence()).isGreaterThan(0.95);
        assertThat(Rule.PERSON_CONTEXT.confidence()).isLessThan(Rule.PERSON_PINYIN.confidence());
    }

    @Test
    @EnabledIfSystemProperty(named = "rules.measure", matches = ".+", disabledReason = "needs labelled articles")
    void countsOnOtherArticles() throws IOException {
        PrecisionFile file = PrecisionFile.read();
        for (String named : System.getProperty("rules.measure").split(",")) {
            String set = named.substring(0, named.indexOf('='));
            Path folder = Path.of(named.substring(named.indexOf('=') + 1));
            RuleMeasure measure = set.equals("seeds") || set.equals("corpus")
                    ? inRepository().get(set)
                    : RuleMeasure.of(folder.resolve("text"), folder.resolve("gold"), folder.resolve("activities.json"));
            System.out.println("== " + set);
            measure.counts().forEach((rule, count) -> System.out.printf("%-24s %s%n", rule, count));
            measure.wrong.forEach(System.out::println);
            System.out.println(measure.activities);
            measure.activities.missed.forEach(System.out::println);
            file.replace(set, System.getProperty("rules.family", ""), measure.counts());
        }
        if (Boolean.getBoolean("rules.write")) {
            file.write();
        }
    }

    private static Map<String, RuleMeasure> inRepository() {
        Path activities = Articles.RESOURCES.resolve("activities.json");
        Map<String, RuleMeasure> measures = new LinkedHashMap<>();
        measures.put("seeds", RuleMeasure.of(Articles.SEEDS, Articles.RESOURCES.resolve("gold-seeds"), activities));
        measures.put("corpus", RuleMeasure.of(Articles.CORPUS, Articles.RESOURCES.resolve("corpus/gold"), activities));
        return measures;
    }

    private static RuleMeasure.Count sum(RuleMeasure.Count one, RuleMeasure.Count other) {
        one.right += other.right;
        one.found += other.found;
        return one;
    }
}
