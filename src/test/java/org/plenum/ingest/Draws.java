package org.plenum.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.plenum.ingest.overlay.Anchor;

/** Decisions that can be drawn on forty reports, each with what the tables have to say of it from then on. */
abstract class Draws {

    static final int ARTICLES = 40;

    /** The reports i and i + 20 are of one meeting: the same body, day and kind. */
    static final int MEETINGS = 20;

    private static final List<String> DIVISIONS = List.of("430600", "441224", "450000", "330400", "361126");
    private static final List<String> KINDS = List.of("PLENARY", "ENLARGED", "SYMPOSIUM", "STUDY_SESSION");
    static final List<String> NAMES = List.of(
            "Chen Jing",
            "Liu An",
            "Yu Xiaojun",
            "Zhang Wei",
            "Wang Fang",
            "Li Na",
            "Zhao Lei",
            "Sun Yan",
            "He Ping",
            "Lin Bo");

    /** What was decided, and what the tables have to say of it. */
    record Promise(String what, Supplier<String> actual, String expected) {
        @Override
        public String toString() {
            return what;
        }
    }

    /** What all draws of a run share. */
    record Run(ImportFixture folder, Random random, List<Promise> promises, Set<String> touched) {

        Run(ImportFixture folder, long seed) {
            this(folder, new Random(seed), new ArrayList<>(), new HashSet<>());
        }
    }

    final ImportFixture folder;
    final Random random;
    private final Run run;

    Draws(Run run) {
        this.run = run;
        this.folder = run.folder();
        this.random = run.random();
    }

    /** Each decides something about a report, by its number, unless that is decided already. */
    abstract List<IntConsumer> all();

    static void writeReports(ImportFixture folder) {
        for (int i = 0; i < ARTICLES; i++) {
            String day = "2023-03-" + (10 + i % MEETINGS);
            String division = DIVISIONS.get(i % DIVISIONS.size());
            List<String> lines = new ArrayList<>();
            lines.add("title: Report number " + i);
            lines.add("published: " + day);
            lines.add("outlet: Paper " + i % 5);
            lines.add("division: " + division);
            lines.add("body: " + body(i));
            lines.add("meeting: meeting " + i + " | " + KINDS.get(i % 4) + " | Committee | " + day + " | Hall " + i);
            for (int k = 0; k < 4; k++) {
                lines.add("person: " + name(i, k) + " | post" + k + " | Committee | "
                        + (k == 0 ? "PRESIDED" : "ATTENDED"));
            }
            lines.add("reporter: Writer of " + i);
            lines.add("activity: INSPECTION | " + name(i, 0) + " | 2023-03-09 | " + name(i, 1) + " | Dike");
            lines.add("Missing Man" + i + " was there too.");
            folder.write(file(i), lines.toArray(String[]::new));
        }
    }

    static String body(int i) {
        return "Committee | party-committee | PARTY_COMMITTEE | PREFECTURE | " + DIVISIONS.get(i % DIVISIONS.size());
    }

    static String name(int i, int k) {
        return NAMES.get((i + 3 * k) % NAMES.size());
    }

    /** Whether a decision on the fact may be made: one each, so that none overrules another. */
    boolean touch(String fact) {
        return run.touched().add(fact);
    }

    boolean isFree(String fact) {
        return !run.touched().contains(fact);
    }

    void promise(String what, String sql, String expected) {
        run.promises()
                .add(new Promise(
                        what,
                        () -> {
                            List<String> found = folder.list(sql);
                            return found.isEmpty() || found.get(0) == null ? "" : found.get(0);
                        },
                        expected));
    }

    String printed(int i) {
        return name(i, random.nextInt(4));
    }

    String meetingOf(int i) {
        return folder.list(
                        ofReport("select r.meeting_id from meeting_report r join article a on a.id = r.article_id", i))
                .get(0);
    }

    /** A query of articles, for one of them. */
    static String ofReport(String select, int i) {
        return select + " where a.source_key = '" + file(i) + "'";
    }

    Anchor reported(int i) {
        return words(i, "meeting " + i);
    }

    Anchor words(int i, String words) {
        return folder.words(file(i), words);
    }

    long article(int i) {
        return folder.article(file(i));
    }

    static String file(int i) {
        return "report-%02d.txt".formatted(i);
    }
}
