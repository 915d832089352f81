package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A dry run says what the run will do, item by item, and does nothing. */
@ImportTest
class DryRunTests {

    @Autowired
    private ImportFixture folder;

    @Autowired
    private LineReader reader;

    @BeforeEach
    void emptyFolder() {
        folder.reset();
    }

    @Test
    void sayWhichFactsChangeAndChangeNothing() {
        folder.write("a.txt", "title: One", "division: 430600", "person: Xie Qun | secretary");
        folder.runToTheEnd();
        Map<String, List<String>> before = folder.dump();
        folder.write("a.txt", "title: One", "division: 430600", "person: Xie Qun | mayor");
        folder.write("b.txt", "title: Two");
        folder.writeBytes("c.txt", new byte[] {(byte) 0xC3});

        ImportRun dry = folder.run(ImportRequest.dry(ImportSource.seeds(), "anna"));

        assertThat(dry.status()).isEqualTo(ImportRun.Status.COMPLETED);
        assertThat(dry.counts()).isEqualTo(new ImportCounts(1, 1, 0, 1, 0));
        assertThat(dry.origin().dry()).isTrue();
        assertThat(folder.dump()).isEqualTo(before);
        assertThat(folder.items(dry))
                .filteredOn(item -> item.outcome() == Outcome.UPDATED)
                .extracting(ImportItem::changes)
                .containsExactly("+POST\tXie Qun | mayor\n-POST\tXie Qun | secretary");
    }

    @Test
    void sayWhichToursAndVisitsChange() {
        folder.write("a.txt", "division: 441224", "person: Xie Qun", "activity: VISIT | Xie Qun | 2023-05-13");
        folder.runToTheEnd();
        folder.write(
                "a.txt",
                "division: 441224",
                "person: Xie Qun",
                "person: Li Na",
                "activity: FIELD_RESEARCH | Xie Qun | 2023-05-13 | Li Na | Lianmai Town");

        ImportRun dry = folder.run(ImportRequest.dry(ImportSource.seeds(), "anna"));

        assertThat(folder.items(dry))
                .singleElement()
                .extracting(ImportItem::changes)
                .isEqualTo("""
                +ACTIVITY\tfield research | 2023-05-13 | Xie Qun (led), Li Na | Lianmai Town
                -ACTIVITY\tvisit | 2023-05-13 | Xie Qun (led)
                +PERSON\tLi Na (440000)""");
    }

    /** Random archives, random changes of their files, of the extraction, of both: the items are the same. */
    @Test
    void theRunThenDoesWhatTheDryRunHasSaid() {
        Random random = new Random(20231113);
        for (int round = 0; round < 6; round++) {
            folder.reset();
            reader.setVersion("lines-1");
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 130; i++) {
                names.add("%03d.txt".formatted(i));
            }
            names.forEach(name -> write(name, random));
            folder.runToTheEnd();
            for (String name : names) {
                switch (random.nextInt(6)) {
                    case 0 -> write(name, random);
                    case 1 -> folder.delete(name);
                    case 2 -> folder.writeBytes(name, new byte[] {0, 1, 2});
                    default -> {}
                }
            }
            for (int i = 0; i < 20; i++) {
                write("new-%02d.txt".formatted(i), random);
            }
            if (round % 2 == 1) {
                reader.setVersion("lines-2");
            }

            List<ImportItem> said = folder.items(folder.run(ImportRequest.dry(ImportSource.seeds(), "anna")));
            List<ImportItem> done = folder.items(folder.runToTheEnd());

            assertThat(said).hasSizeGreaterThan(130);
            assertThat(done.stream().map(DryRunTests::withoutNewArticle).toList())
                    .as("round %d", round)
                    .isEqualTo(said);
        }
    }

    /** An article that is not there yet has no number. */
    private static ImportItem withoutNewArticle(ImportItem item) {
        return item.outcome() == Outcome.INSERTED
                ? new ImportItem(item.sourceKey(), item.outcome(), item.message(), null, item.changes())
                : item;
    }

    private void write(String name, Random random) {
        int place = 430600 + random.nextInt(3) * 100;
        String leader = "Xie Qun" + (char) ('a' + random.nextInt(9));
        folder.write(
                name,
                "title: Number " + random.nextInt(50),
                "division: " + place,
                "body: Municipal Party Committee | party-committee | PARTY_COMMITTEE | PREFECTURE | " + place,
                "meeting: plenary meeting | PLENARY | Municipal Party Committee | 2023-01-1" + random.nextInt(9),
                "activity: VISIT | " + leader + " | 2023-01-1" + random.nextInt(9) + " | | Town " + random.nextInt(4),
                "person: " + leader
                        + (random.nextBoolean() ? " | secretary | Municipal Party Committee | PRESIDED" : ""));
    }
}
