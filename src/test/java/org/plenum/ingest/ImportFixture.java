package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenum.ingest.overlay.Anchor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The folder that is imported, empty at first, and an empty archive. */
final class ImportFixture {

    /** A body of which two articles know that it is one: its place is known. */
    static final String YUEYANG_COMMITTEE =
            "body: Municipal Party Committee | party-committee | PARTY_COMMITTEE | PREFECTURE | 430600";

    /** A meeting of {@link #YUEYANG_COMMITTEE}. */
    static final String YUEYANG_MEETING = "meeting: plenary meeting | PLENARY | Municipal Party Committee | 2023-03-23";

    private static final String TALLIES =
            "select concat_ws(' ', id, inserted, updated, unchanged, rejected, missing) from import_run order by id";

    private static final String COUNTS = """
            select concat_ws(' ', r.id, count(*) filter (where i.outcome = 'INSERTED'), count(*) filter (where i.outcome = 'UPDATED'),
                             count(*) filter (where i.outcome = 'UNCHANGED'), count(*) filter (where i.outcome = 'REJECTED'),
                             count(*) filter (where i.outcome = 'MISSING'))
            from import_run r left join import_item i on i.run_id = r.id group by r.id order by r.id""";

    private final Path folder;
    private final ImportService imports;
    private final JdbcClient jdbc;
    private final LineReader reader;

    ImportFixture(IngestProperties properties, ImportService imports, JdbcClient jdbc, LineReader reader) {
        this.reader = reader;
        this.folder = properties.seeds();
        this.imports = imports;
        this.jdbc = jdbc;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        ImportFixture importFixture(
                IngestProperties properties, ImportService imports, JdbcClient jdbc, LineReader reader) {
            return new ImportFixture(properties, imports, jdbc, reader);
        }

        @Bean
        @Primary
        LineReader lineReader() {
            return new LineReader();
        }

        @Bean
        @Primary
        ImportRunner.Background sameThread() {
            return Runnable::run;
        }
    }

    void reset() {
        reader.reset();
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.sql(
                        "truncate article, person, organisation, meeting, outlet, correction, identity_merge, review_decision, batch_job_instance cascade")
                .update();
    }

    Path folder() {
        return folder;
    }

    void write(String name, String... lines) {
        writeBytes(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    void writeBytes(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportRun run() {
        return run(ImportRequest.of(ImportSource.seeds(), null));
    }

    ImportRun run(ImportRequest request) {
        ImportStart start = imports.start(request);
        assertThat(start).isInstanceOf(ImportStart.Started.class);
        assertThat(list(TALLIES)).as("tallies of runs").isEqualTo(list(COUNTS));
        return imports.run(((ImportStart.Started) start).runId()).orElseThrow();
    }

    ImportRun runToTheEnd() {
        ImportRun run = run();
        assertThat(run.failure()).isNull();
        assertThat(run.status()).isEqualTo(ImportRun.Status.COMPLETED);
        return run;
    }

    /**
     * All rows of the archive as text, by table: the content, not the history of imports. Which transaction has written a row, and what the
     * index has still to forget, are no content.
     */
    Map<String, List<String>> dump() {
        Map<String, List<String>> dump = new TreeMap<>();
        List<String> tables = list("""
                select relname from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace
                  and relname !~ '^(batch_|import_|flyway|spring_session|audit_|upload|removal|region$|account$)'""");
        for (String table : tables) {
            dump.put(table, list("select (to_jsonb(t) - 'changed_in')::text from " + table + " t order by 1"));
        }
        return dump;
    }

    /** Lines that the extraction does not understand from now on. */
    void blind(Predicate<String> lines) {
        reader.setBlind(lines);
    }

    /** Imports everything once more, with another version of the extraction that reads the same. */
    void readAgain() {
        reader.setVersion(reader.version() + "+");
        runToTheEnd();
    }

    List<ImportItem> items(ImportRun run) {
        return imports.items(run.id(), null, PageRequest.of(0, 1_000)).getContent();
    }

    /** Reasons by name of file. */
    Map<String, String> rejected(ImportRun run) {
        return imports.items(run.id(), Outcome.REJECTED, PageRequest.of(0, 1_000)).stream()
                .collect(Collectors.toMap(ImportItem::sourceKey, item -> String.valueOf(item.message())));
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** The first column of what a query answers, as text. */
    List<String> list(String sql) {
        return jdbc.sql(sql).query((row, i) -> row.getString(1)).list();
    }

    /** The number of the first row. */
    long id(String from) {
        return Long.parseLong(list("select id from " + from).get(0));
    }

    long article(String file) {
        return id("article where source_key = '" + file + "'");
    }

    /** Where the words first stand in an article. */
    Anchor words(String file, String words) {
        String text = list("select text from article where source_key = '" + file + "'")
                .get(0);
        return new Anchor(text.indexOf(words), words);
    }

    long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
