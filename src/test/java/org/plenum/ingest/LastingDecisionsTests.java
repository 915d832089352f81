package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenum.desk.Corrections;
import org.plenum.desk.Merges;
import org.plenum.desk.Namesakes;
import org.plenum.desk.Thing;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A hundred random decisions (corrections, strikes, additions, roles, meetings, merges of people, bodies and meetings, splits), then an import of everything again, then an extraction
 * that reads differently, then another import: each of them still holds. {@code -Dplenum.seed=N} repeats a run.
 */
@ImportTest
class LastingDecisionsTests {

    private static final Logger log = LoggerFactory.getLogger(LastingDecisionsTests.class);

    private static final int DECISIONS = 100;
    private static final int ARTICLES = 40;
    private static final List<String> DIVISIONS = List.of("430600", "441224", "450000", "330400", "361126");
    private static final List<String> KINDS = List.of("PLENARY", "ENLARGED", "SYMPOSIUM", "STUDY_SESSION");
    private static final List<String> NAMES = List.of(
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

    /** What was decided, and what the tables have to say of it. */
    private record Promise(String what, Supplier<String> actual, String expected) {}

    private final List<Promise> promises = new ArrayList<>();

    /** Facts on which a decision has been made: one each, so that none overrules another. */
    private final Set<String> touched = new HashSet<>();

    private long seed;
    private Random random;

    @BeforeEach
    void fortyReports() {
        seed = Long.getLong("plenum.seed", System.nanoTime());
        log.info("Seed of the random decisions: {}", seed);
        random = new Random(seed);
        folder.reset();
        for (int i = 0; i < ARTICLES; i++) {
            List<String> lines = new ArrayList<>();
            lines.add("title: Report number " + i);
            lines.add("published: 2023-03-" + (10 + i % 20));
            lines.add("outlet: Paper " + i % 5);
            String division = DIVISIONS.get(i % DIVISIONS.size());
            lines.add("division: " + division);
            lines.add("body: Committee | party-committee | PARTY_COMMITTEE | PREFECTURE | " + division);
            lines.add("meeting: meeting " + i + " | " + KINDS.get(i % 4) + " | Committee | 2023-03-" + (10 + i % 20));
            for (int k = 0; k < 4; k++) {
                String name = NAMES.get((i + 3 * k) % NAMES.size());
                lines.add("person: " + name + " | post" + k + " | Committee | " + (k == 0 ? "PRESIDED" : "ATTENDED"));
            }
            lines.add("Missing Man" + i + " was there too.");
            folder.write(file(i), lines.toArray(String[]::new));
        }
        folder.runToTheEnd();
    }

    @Test
    void everyDecisionHoldsAfterImportsAndAnotherExtraction() {
        for (int tries = 0; promises.size() < DECISIONS && tries < 5_000; tries++) {
            decide();
        }
        assertThat(promises).as("seed " + seed).hasSize(DECISIONS);
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
        for (int i = 0; i < ARTICLES; i += 3) {
            String text = folder.list("select text from article where source_key = '" + file(i) + "'")
                    .get(0);
            folder.write(file(i), "Read more:", text);
        }
        folder.runToTheEnd();
        hold("in texts that have changed");
    }

    private void hold(String when) {
        assertThat(promises)
                .allSatisfy(promise -> assertThat(promise.actual().get())
                        .as("seed %d, %s: %s", seed, when, promise.what())
                        .isEqualTo(promise.expected()));
    }

    private void decide() {
        int article = random.nextInt(ARTICLES);
        switch (random.nextInt(14)) {
            case 0 -> title(article);
            case 1 -> published(article);
            case 2 -> outlet(article);
            case 3 -> name(article);
            case 4 -> strike(article);
            case 5 -> missed(article);
            case 6 -> office(article);
            case 7 -> merge();
            case 8 -> split(article);
            case 9 -> role(article);
            case 10 -> noRole(article);
            case 11 -> meeting(article);
            case 12 -> mergeMeetings(article);
            default -> mergeBodies();
        }
    }

    private void title(int i) {
        if (touched.add(i + "title")) {
            save(i, Fix.ofArticle(Field.TITLE, Map.of("text", "Right title " + i)));
            promise(
                    "title of " + i,
                    "select title from article where source_key = '%s'".formatted(file(i)),
                    "Right title " + i);
        }
    }

    private void published(int i) {
        if (touched.add(i + "published")) {
            save(i, Fix.ofArticle(Field.PUBLISHED, Map.of("day", "2022-01-0" + (1 + i % 9))));
            promise(
                    "day of " + i,
                    "select dated_on from article where source_key = '%s'".formatted(file(i)),
                    "2022-01-0" + (1 + i % 9));
        }
    }

    private void outlet(int i) {
        if (touched.add(i + "outlet")) {
            save(i, Fix.none(Field.OUTLET));
            promise(
                    "no outlet of " + i,
                    "select coalesce(outlet_id::text, 'none') from article where source_key = '%s'".formatted(file(i)),
                    "none");
        }
    }

    private void name(int i) {
        String printed = printed(i);
        if (touched.add(i + printed)) {
            save(i, Fix.of(Field.PERSON, words(i, printed), Map.of("name", "Right Name" + i)));
            promise("name of " + printed + " in " + i, named(i, printed), "Right Name" + i);
        }
    }

    private void strike(int i) {
        String printed = printed(i);
        if (touched.add(i + printed)) {
            save(i, Fix.struck(Field.PERSON, words(i, printed)));
            promise("nobody at " + printed + " in " + i, named(i, printed), "");
        }
    }

    private void missed(int i) {
        String missing = "Missing Man" + i;
        if (touched.add(missing)) {
            save(i, Fix.of(Field.PERSON, words(i, missing), Map.of("name", missing)));
            promise(
                    missing,
                    "select string_agg(distinct p.name, ',') from mention m join person p on p.id = m.person_id"
                            + " where m.quote = '" + missing + "'",
                    missing);
        }
    }

    private void office(int i) {
        String printed = printed(i);
        if (touched.add(i + printed)) {
            save(
                    i,
                    new Fix(
                            Field.POST,
                            words(i, printed),
                            words(i, printed),
                            null,
                            "",
                            false,
                            Map.of("office", "right office", "status", "FORMER"),
                            Map.of()));
            promise("post of " + printed + " in " + i, """
                    select string_agg(distinct t.post || ' ' || t.status, ',') from attestation t join article a on a.id = t.article_id
                    join mention m on m.id = t.mention_id where a.source_key = '%s' and m.quote like '%s%%'
                    """.formatted(file(i), printed), "right office FORMER");
        }
    }

    /** Two people are one; neither was spoken on before. */
    private void merge() {
        List<String> all = folder.list(
                "select id from person where merged_into is null and apart = 0 and name !~ 'Right|Missing' order by id");
        String loser = all.get(random.nextInt(all.size()));
        String winner = all.get(random.nextInt(all.size()));
        if (!loser.equals(winner) && !touched.contains("person" + loser) && touched.add("merged" + loser)) {
            merges.merge(Thing.PERSON, Long.parseLong(loser), Long.parseLong(winner), null, "editor");
            touched.add("person" + winner);
            promise(
                    "merge of " + loser,
                    "select merged_into || ' ' || (select count(*) from mention where person_id = " + loser
                            + ") from person where id = " + loser,
                    winner + " 0");
        }
    }

    private void split(int i) {
        String printed = printed(i);
        List<String> person =
                folder.list(("select distinct m.person_id from mention m join article a on a.id = m.article_id"
                                + " where a.source_key = '%s' and m.kind = 'PERSON' and m.quote like '%s%%'")
                        .formatted(file(i), printed));
        if (person.size() == 1 && !touched.contains("person" + person.get(0)) && touched.add(i + printed)) {
            long article = article(i);
            long other = namesakes.split(Thing.PERSON, Long.parseLong(person.get(0)), List.of(article), null, "editor");
            touched.add("person" + person.get(0));
            promise("split of " + printed + " in " + i, """
                    select string_agg(distinct m.person_id::text, ',') from mention m join article a on a.id = m.article_id
                    where a.source_key = '%s' and m.kind = 'PERSON' and m.quote like '%s%%'
                    """.formatted(file(i), printed), Long.toString(other));
        }
    }

    private void role(int i) {
        String printed = printed(i);
        if (touched.add(i + printed)) {
            save(i, new Fix(Field.ROLE, null, words(i, printed), reported(i), "SPOKE", false, Map.of(), Map.of()));
            promise(printed + " spoke in " + i, hasRole(i, printed, "SPOKE"), "true");
        }
    }

    private void noRole(int i) {
        String printed = printed(i);
        if (touched.add(i + printed)) {
            String role = printed.equals(NAMES.get(i % NAMES.size())) ? "PRESIDED" : "ATTENDED";
            save(i, Fix.noRole(role, words(i, printed), reported(i)));
            promise(printed + " was no " + role + " in " + i, hasRole(i, printed, role), "false");
        }
    }

    private String hasRole(int i, String printed, String role) {
        return """
                select exists (select 1 from participation t join article a on a.id = t.article_id join mention m on m.id = t.mention_id
                    where a.source_key = '%s' and m.quote like '%s%%' and t.role = '%s')
                """.formatted(file(i), printed, role);
    }

    private void meeting(int i) {
        String day = "2022-02-%02d".formatted(1 + i % 28);
        if (!touched.contains("meeting" + meetingOf(i)) && touched.add(i + "meeting")) {
            save(
                    i,
                    Fix.of(
                            Field.MEETING,
                            reported(i),
                            Map.of("day", day, "kind", "OTHER", "name", "Right meeting " + i)));
            touched.add("meeting" + meetingOf(i));
            promise("meeting of " + i, """
                    select string_agg(m.held_on || ' ' || m.kind || ' ' || m.name, ',') from meeting_report r
                    join article a on a.id = r.article_id join meeting m on m.id = r.meeting_id where a.source_key = '%s'
                    """.formatted(file(i)), day + " OTHER Right meeting " + i);
        }
    }

    /** The reports of two articles are of one meeting; neither meeting was spoken on before. */
    private void mergeMeetings(int i) {
        int j = random.nextInt(ARTICLES);
        String loser = meetingOf(i);
        String winner = meetingOf(j);
        boolean free = !touched.contains("meeting" + loser) && !touched.contains("meeting" + winner);
        if (!loser.equals(winner) && free) {
            merges.merge(Thing.MEETING, Long.parseLong(loser), Long.parseLong(winner), null, "editor");
            touched.addAll(List.of("meeting" + loser, "meeting" + winner));
            promise("meetings of %d and %d".formatted(i, j), """
                    select count(distinct r.meeting_id) from meeting_report r join article a on a.id = r.article_id
                    where a.source_key in ('%s', '%s')
                    """.formatted(file(i), file(j)), "1");
        }
    }

    private String meetingOf(int i) {
        return folder.list(
                        "select r.meeting_id from meeting_report r join article a on a.id = r.article_id where a.source_key = '"
                                + file(i) + "'")
                .get(0);
    }

    private Anchor reported(int i) {
        return words(i, "meeting " + i);
    }

    private void mergeBodies() {
        List<String> all = folder.list("select id from organisation where merged_into is null order by id");
        String loser = all.get(random.nextInt(all.size()));
        String winner = all.get(random.nextInt(all.size()));
        if (!loser.equals(winner) && !touched.contains("body" + loser) && touched.add("merged body" + loser)) {
            merges.merge(Thing.ORGANISATION, Long.parseLong(loser), Long.parseLong(winner), null, "editor");
            touched.add("body" + winner);
            promise(
                    "merge of body " + loser,
                    "select merged_into || ' ' || (select count(*) from mention where organisation_id = " + loser
                            + ") from organisation where id = " + loser,
                    winner + " 0");
        }
    }

    private String named(int i, String printed) {
        return """
                select string_agg(distinct n.name, ',') from mention m join article a on a.id = m.article_id
                join person p on p.id = m.person_id join person_name n on n.person_id = p.id and n.name not in ('Chen Jing', 'Liu An',
                    'Yu Xiaojun', 'Zhang Wei', 'Wang Fang', 'Li Na', 'Zhao Lei', 'Sun Yan', 'He Ping', 'Lin Bo')
                where a.source_key = '%s' and m.kind = 'PERSON' and m.quote like '%s%%'
                """.formatted(file(i), printed);
    }

    private void promise(String what, String sql, String expected) {
        promises.add(new Promise(
                what, () -> String.join(",", folder.list("select coalesce((" + sql + ")::text, '')")), expected));
    }

    private void save(int i, Fix fix) {
        assertThat(corrections.save(article(i), fix, 0, null, "editor")).isPositive();
    }

    private String printed(int i) {
        return NAMES.get((i + 3 * random.nextInt(4)) % NAMES.size());
    }

    private Anchor words(int i, String words) {
        return folder.words(file(i), words);
    }

    private long article(int i) {
        return folder.article(file(i));
    }

    private static String file(int i) {
        return "report-%02d.txt".formatted(i);
    }
}
