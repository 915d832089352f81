package org.plenum.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenum.ingest.ImportService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An archive of a few short reports, with something on each pile of an editor's desk. For tests whose seeds are {@link #FOLDER}. */
final class Newsroom {

    static final String FOLDER = "target/newsroom";

    static final String YUEYANG = """
            Yueyang Daily (Reporter Leng Tao) On the afternoon of February 17, 2023, the Standing Committee of the Yueyang Municipal Party \
            Committee held a meeting to study flood control. Chen Jing, secretary of the Yueyang Municipal Party Committee, presided over \
            the meeting and delivered a speech.

            Liu An, deputy secretary of the Yueyang Municipal Party Committee, attended the meeting. Wang Ping, deputy mayor of Yueyang, \
            reported on the work. Old friend Ouyang Xiu came late. Comrade Q was there as well.
            """;

    static final String TOUR = """
            Chen Jing inspects dikes in Yueyang

            On March 9, 2023, Chen Jing, secretary of the Yueyang Municipal Party Committee, went to Junshan District to inspect flood \
            control work. Liu An, deputy secretary of the Yueyang Municipal Party Committee, accompanied the inspection.
            """;

    static final String HUAIJI = """
            Huaiji County held a work conference on rural roads

            On March 3, 2023, the Huaiji County Party Committee held a work conference on rural roads. Chen Jing, secretary of the Huaiji \
            County Party Committee, presided over the meeting.

            Li Mei, head of Huaiji County, attended the meeting and spoke.
            """;

    private final ImportService imports;
    private final JdbcClient jdbc;

    Newsroom(ImportService imports, JdbcClient jdbc) {
        this.imports = imports;
        this.jdbc = jdbc;
    }

    /** Nothing in the archive, and nothing in its folder. Accounts stay. */
    void empty() {
        jdbc.sql("truncate article, person, organisation, meeting, outlet, correction, identity_merge, review_decision,"
                        + " audit_entry, batch_job_instance, import_run cascade")
                .update();
        try {
            Files.createDirectories(Path.of(FOLDER));
            try (var files = Files.list(Path.of(FOLDER))) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three reports: two of Yueyang, one of Huaiji, where another Chen Jing is. */
    void open() {
        empty();
        threeReports();
        load();
    }

    void threeReports() {
        write("yueyang.txt", YUEYANG);
        write("tour.txt", TOUR);
        write("huaiji.txt", HUAIJI);
    }

    void write(String file, String text) {
        try {
            Files.writeString(Path.of(FOLDER, file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports the folder. */
    void load() {
        Seeds.load(imports);
    }

    long article(String file) {
        return id("article where source_key = '" + file + "'");
    }

    /** The Chen Jing of a province. */
    long chenJing(String province) {
        return id("person where name_key = 'chenjing' and apart = 0 and region_code = '" + province + "'");
    }

    long id(String from) {
        return jdbc.sql("select id from " + from).query(Long.class).list().get(0);
    }

    List<String> list(String sql) {
        return jdbc.sql(sql).query((row, i) -> row.getString(1)).list();
    }

    /** As if an extraction had read it so. */
    void pretend(String update) {
        jdbc.sql(update).update();
    }
}
