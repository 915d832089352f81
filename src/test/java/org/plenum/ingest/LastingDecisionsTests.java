package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenum.desk.Corrections;
import org.plenum.desk.Merges;
import org.plenum.desk.Namesakes;
import org.plenum.desk.Naming;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A hundred random decisions of every kind that there is (corrections, strikes, additions, merges, splits, names), then an import of
 * everything again, then an extraction that reads differently, then another import: each of them still holds.
 * {@code -Dplenum.seed=N} repeats a run.
 */
@ImportTest
class LastingDecisionsTests {

    private static final Logger log = LoggerFactory.getLogger(LastingDecisionsTests.class);

    private static final int DECISIONS = 100;

    @Autowired
    private ImportFixture folder;

    @Autowired
    private LineReader reader;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Merges merges;

    @Autowired
    private Namesakes namesakes;

    @Autowired
    private Naming naming;

    private long seed;
    private Draws.Run run;

    @BeforeEach
    void fortyReports() {
        seed = Long.getLong("plenum.seed", System.nanoTime());
        log.info("Seed of the random decisions: {}", seed);
        folder.reset();
        Draws.writeReports(folder);
        folder.runToTheEnd();
        run = new Draws.Run(folder, seed);
    }

    @Test
    void everyDecisionHoldsAfterImportsAndAnotherExtraction() {
        List<IntConsumer> draws = Stream.of(
                        new ArticleDraws(run, corrections),
                        new ActivityDraws(run, corrections),
                        new IdentityDraws(run, merges, namesakes, naming))
                .flatMap(kind -> kind.all().stream())
                .toList();
        // Each kind once, then whatever comes.
        draws.forEach(draw -> draw.accept(run.random().nextInt(Draws.ARTICLES)));
        for (int tries = 0; run.promises().size() < DECISIONS && tries < 5_000; tries++) {
            draws.get(run.random().nextInt(draws.size())).accept(run.random().nextInt(Draws.ARTICLES));
        }
        assertThat(run.promises()).as("seed " + seed).hasSizeGreaterThanOrEqualTo(DECISIONS);
        hold("at once");

        folder.runToTheEnd();
        hold("after an import that finds nothing new");
        reader.setVersion("lines-2");
        folder.runToTheEnd();
        hold("read again by the same rules under another version");
        reader.setVersion("lines-3");
        reader.setBlind(line -> line.startsWith("Zhang Wei") || line.startsWith("Paper 1"));
        folder.runToTheEnd();
        hold("read by an extraction that misses people and outlets");
        for (int i = 0; i < Draws.ARTICLES; i += 3) {
            String file = Draws.file(i);
            String text = folder.list("select text from article where source_key = '" + file + "'")
                    .get(0);
            folder.write(file, "Read more:", text);
        }
        folder.runToTheEnd();
        hold("in texts that have changed");
    }

    private void hold(String when) {
        assertThat(run.promises())
                .allSatisfy(promise -> assertThat(promise.actual().get())
                        .as("seed %d, %s: %s", seed, when, promise.what())
                        .isEqualTo(promise.expected()));
    }
}
