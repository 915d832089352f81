package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.plenum.gazetteer.Gazetteer;

/** Measures what is extracted against what careful readers found. */
class GoldScoreTests {

    @Test
    void seedsAreReadCompletely() {
        GoldScore score = score(Articles.SEEDS, Articles.RESOURCES.resolve("gold-seeds"));

        score.tallies.forEach((field, tally) -> assertThat(field.equals("organisations") ? tally.recall() : tally.f1())
                .as("%s %s", field, score.misses)
                .isGreaterThanOrEqualTo(0.98));
    }

    @Test
    void corpusIsReadAsWellAsMeasured() {
        GoldScore score = score(Articles.CORPUS, Articles.RESOURCES.resolve("corpus/gold"));
        Map<String, Double> least = Map.of(
                "title",
                0.95,
                "published",
                0.98,
                "persons",
                0.97,
                "posts",
                0.92,
                "roles",
                0.90,
                "meetings",
                0.92,
                "presided_by",
                0.95);

        least.forEach((field, threshold) -> assertThat(score.of(field).f1())
                .as("%s %s", field, score.misses)
                .isGreaterThanOrEqualTo(threshold));
        assertThat(score.of("organisations").recall()).as("%s", score.misses).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void otherKindsOfTextHaveNeitherMeetingNorDivision() {
        Map<String, String> texts = Articles.in(Articles.CORPUS);

        for (String stem : new String[] {"904", "907"}) {
            ArticleFacts facts = Articles.EXTRACTOR.extract(texts.get(stem));
            assertThat(facts.meetings()).as(stem).isEmpty();
            assertThat(facts.division().code()).as(stem).isNull();
            assertThat(facts.genre()).as(stem).isEqualTo(ArticleFacts.Genre.OTHER);
        }
    }

    /** {@code -Dgold.score=FOLDER} with {@code text/*.txt} and {@code gold/*.json}: prints how well other articles are read. */
    @Test
    @EnabledIfSystemProperty(named = "gold.score", matches = ".+")
    void othersAreScored() {
        Path folder = Path.of(System.getProperty("gold.score"));
        GoldScore score = score(folder.resolve("text"), folder.resolve("gold"));

        score.tallies.forEach((field, tally) -> System.out.printf(
                Locale.ROOT,
                "%-14s precision %.3f recall %.3f F1 %.3f%n",
                field,
                tally.precision(),
                tally.recall(),
                tally.f1()));
        score.misses.forEach(System.out::println);
    }

    private static GoldScore score(Path texts, Path gold) {
        GoldScore score = new GoldScore();
        Articles.in(texts).forEach((stem, text) -> {
            String printed = FactsJson.write(stem + ".txt", Articles.EXTRACTOR.extract(text), Gazetteer.standard());
            score.add(stem, printed, gold.resolve(stem + ".json"));
        });
        return score;
    }
}
