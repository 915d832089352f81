package org.plenum.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** From one data folder through a file into another, and nothing lost, changed or half done. */
class BackupTests {

    /** Made once; no test changes it. */
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Path file;

    @BeforeEach
    void secondFolder() throws IOException {
        file = folder.resolve("archive.backup");
        lendTheUnpackedServer(folder.resolve("two"));
    }

    @AfterEach
    void takeTheServerBack() throws IOException {
        Files.delete(lent(folder.resolve("two")));
    }

    @AfterAll
    static void takeTheFirstServerBack() throws IOException {
        Files.delete(lent(shared.resolve("one")));
    }

    @BeforeAll
    static void archive() throws IOException, SQLException {
        lendTheUnpackedServer(shared.resolve("one"));
        try (ArchiveDatabase database = ArchiveDatabase.toWrite(first())) {
            Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            execute(database, """
                    insert into region (code, parent_code, level, name_en, name_zh) values
                        ('430900', '430000', 'PREFECTURE', 'Yiyang', '益阳市'), ('430000', null, 'PROVINCE', 'Hunan', '湖南省');
                    insert into article (id, source_key, content_hash, title, title_derived, text, region_code, region_basis,
                            language, genre, extractor_version, imported_at)
                        values (nextval('article_seq'), 'a.txt', repeat('0', 64), E'Tab\\t, back\\\\slash, 会议, \\\\N', false,
                            E'first\\r\\nsecond\\u00a0line', '430900', 'STATED', 'en', 'MEETING', '1', '2026-01-01T00:00:00.123456Z');
                    insert into person (id, name, name_key, scope, region_code) values
                        (nextval('person_seq'), 'Chen Jing', 'chenjing', 'PROVINCE', '430000');
                    insert into person (id, name, name_key, scope, merged_into) select nextval('person_seq'), name, name_key, 'UNKNOWN', id from person;
                    insert into person_name (person_id, name, script) select id, '陈竞', 'HAN' from person where merged_into is null;
                    """);
        }
    }

    private static void lendTheUnpackedServer(Path home) throws IOException {
        Files.createDirectories(home.resolve("postgres"));
        Files.createSymbolicLink(lent(home), TestServer.binaries().toRealPath());
    }

    private static Path lent(Path home) {
        return home.resolve("postgres").resolve(TestServer.binaries().getFileName());
    }

    private static Map<String, String> first() {
        return Map.of("PLENUM_HOME", shared.resolve("one").toString());
    }

    private Map<String, String> home(String name) {
        return name.equals("one")
                ? first()
                : Map.of("PLENUM_HOME", folder.resolve(name).toString());
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private int backup(String home, Path to) {
        return run(new BackupCommand(home(home)), to.toString());
    }

    private int restore(String home, Path from, String... options) {
        String[] arguments = Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = from.toString();
        return run(new RestoreCommand(home(home)), arguments);
    }

    private static void execute(ArchiveDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String home, String sql) throws SQLException {
        try (ArchiveDatabase database = ArchiveDatabase.toWrite(home(home));
                Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** What is in the file, without the moment at which it was written. */
    private static Map<String, String> entries(Path file) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                entries.put(entry.getName(), text.replaceAll("(?m)^(#|created=).*$", ""));
            }
        }
        return entries;
    }

    @Test
    void backupOfTheRestoredIsTheBackupItself() throws Exception {
        assertThat(backup("one", file)).as(err.toString()).isZero();
        assertThat(restore("two", file)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("Wrote 1 articles", "Restored 1 articles");

        Path again = folder.resolve("again.backup");
        assertThat(backup("two", again)).isZero();

        assertThat(entries(again)).isEqualTo(entries(file));
        assertThat(entries(file).get("tables/person.copy").lines()).hasSize(2);
        assertThat(ask("two", "select nextval('article_seq') > max(id) from article"))
                .isEqualTo("t");
    }

    @Test
    void archiveThatIsThereIsLeftAloneUnlessToldOtherwise() throws Exception {
        backup("one", file);
        restore("two", file);
        try (ArchiveDatabase database = ArchiveDatabase.toWrite(home("two"))) {
            execute(database, "update article set title = 'changed since'");
        }
        Files.createDirectories(folder.resolve("two/index/old"));

        assertThat(restore("two", file)).isEqualTo(1);
        assertThat(err.toString()).contains("Nothing was restored. There is an archive already");
        assertThat(ask("two", "select title from article")).isEqualTo("changed since");

        assertThat(restore("two", file, "--replace")).isZero();
        assertThat(ask("two", "select title from article")).startsWith("Tab\t");
        assertThat(folder.resolve("two/index"))
                .as("it described the other archive")
                .doesNotExist();
    }

    @Test
    void brokenFileIsRefusedAndTheArchiveStays() throws Exception {
        backup("one", file);
        byte[] whole = Files.readAllBytes(file);
        Path half = Files.write(folder.resolve("half.backup"), Arrays.copyOf(whole, whole.length / 2));
        Path other = Files.writeString(folder.resolve("other.txt"), "no backup");

        assertThat(restore("one", half, "--replace")).isEqualTo(1);
        assertThat(restore("one", other, "--replace")).isEqualTo(1);

        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.contains("is no backup of Plenum"));
        assertThat(ask("one", "select count(*) from article")).isEqualTo("1");
    }

    @Test
    void failureInTheMiddleLeavesTheArchiveThatWasThere() throws Exception {
        backup("one", file);
        Path spoilt = folder.resolve("spoilt.backup");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
                var target = new ZipOutputStream(Files.newOutputStream(spoilt))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                target.putNextEntry(new ZipEntry(entry.getName()));
                target.write(
                        entry.getName().equals("tables/person.copy")
                                ? "not a row\n".getBytes(StandardCharsets.UTF_8)
                                : bytes);
                target.closeEntry();
            }
        }

        assertThat(restore("one", spoilt, "--replace")).isEqualTo(1);

        assertThat(ask("one", "select title from article")).startsWith("Tab\t");
        assertThat(ask("one", "select count(*) from pg_database where datname like 'plenum%'"))
                .isEqualTo("1");
    }

    @Test
    void backupWorksBesideARunningArchiveAndRestoreDoesNot() throws Exception {
        try (ArchiveDatabase running = ArchiveDatabase.toWrite(home("one"))) {
            assertThat(running.ours()).isTrue();
            assertThat(backup("one", file)).as(err.toString()).isZero();
            assertThat(restore("one", file, "--replace")).isEqualTo(1);
            assertThat(err.toString()).contains("Another Plenum is running");
        }
        assertThat(Backup.contents(file).articles()).isEqualTo(1);
    }

    @Test
    void fileIsTheOwnersAloneAndNeverOverwritten() throws IOException {
        backup("one", file);
        byte[] before = Files.readAllBytes(file);

        assertThat(backup("one", file)).isEqualTo(1);

        assertThat(err.toString()).contains("exists already");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void folderWithoutAnArchiveIsToldAsSuch() {
        assertThat(backup("two", file)).isEqualTo(1);
        assertThat(err.toString()).contains("There is no archive in");
        assertThat(file).doesNotExist();
    }
}
