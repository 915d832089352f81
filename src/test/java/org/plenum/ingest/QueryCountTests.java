package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The import asks the database per chunk, not per file. */
@ImportTest
class QueryCountTests {

    /** About three for each table: look up, insert, remove. */
    private static final int MOST = 60;

    @Autowired
    private ImportFixture folder;

    @Autowired
    private LineReader reader;

    @Autowired
    private EntityManagerFactory entities;

    private Statistics statistics;

    @BeforeEach
    void count() {
        folder.reset();
        statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
    }

    @AfterEach
    void stopCounting() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void aChunkOfDifferentArticlesTakesAsManyStatementsAsOneArticle() {
        for (int i = 10; i < 10 + ImportJob.CHUNK; i++) {
            folder.write(
                    i + ".txt",
                    "outlet: Paper " + i + " | 4306" + i % 3 + "0",
                    "reporter: Reporter",
                    "division: 430600",
                    "body: Committee " + i + " | party-committee/c" + i
                            + " | PARTY_COMMITTEE | PREFECTURE | 430600 | party-committee",
                    "body: Municipal Party Committee | party-committee | PARTY_COMMITTEE | PREFECTURE | 430600",
                    "meeting: meeting | PLENARY | Committee " + i + " | 2023-01-01",
                    "person: Person X" + i + " | secretary | Committee " + i + " | PRESIDED",
                    "activity: INSPECTION | Person X" + i + " | 2023-01-01 | Shared | Town " + i,
                    "person: Shared | secretary | Municipal Party Committee | SPOKE");
        }
        assertThat(folder.runToTheEnd().counts().inserted()).isEqualTo(ImportJob.CHUNK);
        assertThat(statistics.getPrepareStatementCount()).as("first import").isLessThan(MOST);

        statistics.clear();
        reader.setVersion("lines-2");
        assertThat(folder.runToTheEnd().counts().updated()).isEqualTo(ImportJob.CHUNK);
        assertThat(statistics.getPrepareStatementCount())
                .as("everything read again")
                .isLessThan(MOST);

        statistics.clear();
        assertThat(folder.runToTheEnd().counts().unchanged()).isEqualTo(ImportJob.CHUNK);
        assertThat(statistics.getPrepareStatementCount()).as("unchanged").isZero();
    }
}
