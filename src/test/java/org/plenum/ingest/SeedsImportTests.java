package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The seeds that ship with Plenum, with the real extraction, imported when the server starts. */
@ApplicationTest
@Import(SeedsImportTests.OnTheStartingThread.class)
@TestPropertySource(properties = "plenum.import-on-start=true")
class SeedsImportTests {

    @Autowired
    private ImportService imports;

    @Autowired
    private ImportOnStart importOnStart;

    @Autowired
    private JdbcClient jdbc;

    @TestConfiguration(proxyBeanMethods = false)
    static class OnTheStartingThread {

        @Bean
        @Primary
        ImportRunner.Background sameThread() {
            return Runnable::run;
        }
    }

    @Test
    void theFirstStartImportsAllSeedsAndTheNextImportChangesNothing() {
        ImportRun first = imports.runs(PageRequest.of(0, 10)).getContent().get(0);
        assertThat(first.counts()).isEqualTo(new ImportCounts(5, 0, 0, 0, 0));
        List<?> before = everything();

        importOnStart.run(null);
        assertThat(imports.lastRun()).as("no second import on the next start").contains(first);

        ImportStart second = imports.start();
        assertThat(imports.lastRun().orElseThrow().counts()).isEqualTo(new ImportCounts(0, 0, 5, 0, 0));
        assertThat(second).isInstanceOf(ImportStart.Started.class);
        assertThat(everything()).isEqualTo(before);
    }

    private List<?> everything() {
        return jdbc.sql(
                        "select a.source_key, a.title, a.imported_at, m.* from article a join mention m on m.article_id = a.id"
                                + " order by m.id")
                .query()
                .listOfRows();
    }
}
