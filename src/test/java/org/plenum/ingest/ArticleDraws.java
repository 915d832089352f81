package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.plenum.archive.MentionKind;
import org.plenum.desk.Corrections;
import org.plenum.ingest.overlay.Field;
import org.plenum.ingest.overlay.Fix;

/** Corrections of articles, their people and their meetings. */
final class ArticleDraws extends Draws {

    private final Corrections corrections;

    ArticleDraws(Run run, Corrections corrections) {
        super(run);
        this.corrections = corrections;
    }

    @Override
    List<IntConsumer> all() {
        return List.of(
                this::title,
                this::published,
                this::outlet,
                this::division,
                this::genre,
                this::byline,
                this::noBody,
                this::name,
                this::strike,
                this::missed,
                this::confirmed,
                this::office,
                this::role,
                this::noRole,
                this::place,
                this::meeting,
                this::noVenue);
    }

    private void title(int i) {
        if (touch(i + "title")) {
            save(i, Fix.ofArticle(Field.TITLE, Map.of("text", "Right title " + i)));
            promise(
                    "title of " + i,
                    "select title from article where source_key = '%s'".formatted(file(i)),
                    "Right title " + i);
        }
    }

    private void published(int i) {
        if (touch(i + "published")) {
            save(i, Fix.ofArticle(Field.PUBLISHED, Map.of("day", "2022-01-0" + (1 + i % 9))));
            promise(
                    "day of " + i,
                    "select dated_on from article where source_key = '%s'".formatted(file(i)),
                    "2022-01-0" + (1 + i % 9));
        }
    }

    private void outlet(int i) {
        if (touch(i + "outlet")) {
            save(i, Fix.none(Field.OUTLET));
            promise(
                    "no outlet of " + i,
                    "select coalesce(outlet_id::text, 'none') from article where source_key = '%s'".formatted(file(i)),
                    "none");
        }
    }

    private void name(int i) {
        String printed = printed(i);
        if (touch(i + printed)) {
            save(i, Fix.of(Field.PERSON, words(i, printed), Map.of("name", "Right Name" + i)));
            promise("name of " + printed + " in " + i, named(i, printed), "Right Name" + i);
        }
    }

    private void strike(int i) {
        String printed = printed(i);
        if (touch(i + printed)) {
            save(i, Fix.struck(Field.PERSON, words(i, printed)));
            promise("nobody at " + printed + " in " + i, named(i, printed), "");
        }
    }

    private void missed(int i) {
        String missing = "Missing Man" + i;
        if (touch(missing)) {
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
        if (touch(i + printed)) {
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

    private void role(int i) {
        String printed = printed(i);
        if (touch(i + printed)) {
            save(i, new Fix(Field.ROLE, null, words(i, printed), reported(i), "SPOKE", false, Map.of(), Map.of()));
            promise(printed + " spoke in " + i, hasRole(i, printed, "SPOKE"), "true");
        }
    }

    private void noRole(int i) {
        String printed = printed(i);
        if (touch(i + printed)) {
            String role = printed.equals(NAMES.get(i % NAMES.size())) ? "PRESIDED" : "ATTENDED";
            save(i, Fix.noRole(role, words(i, printed), reported(i)));
            promise(printed + " was no " + role + " in " + i, hasRole(i, printed, role), "false");
        }
    }

    private String hasRole(int i, String printed, String role) {
        return """
                select (exists (select 1 from participation t join article a on a.id = t.article_id join mention m on m.id = t.mention_id
                    where a.source_key = '%s' and m.quote like '%s%%' and t.role = '%s'))::text
                """.formatted(file(i), printed, role);
    }

    private void meeting(int i) {
        String day = "2022-02-%02d".formatted(1 + i % 28);
        if (isFree("meeting" + meetingOf(i)) && touch(i + "meeting")) {
            save(
                    i,
                    Fix.of(
                            Field.MEETING,
                            reported(i),
                            Map.of("day", day, "kind", "OTHER", "name", "Right meeting " + i)));
            touch("meeting" + meetingOf(i));
            promise("meeting of " + i, """
                    select string_agg(m.held_on || ' ' || m.kind || ' ' || m.name, ',') from meeting_report r
                    join article a on a.id = r.article_id join meeting m on m.id = r.meeting_id where a.source_key = '%s'
                    """.formatted(file(i)), day + " OTHER Right meeting " + i);
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

    private void division(int i) {
        if (touch(i + "division")) {
            save(i, Fix.ofArticle(Field.DIVISION, Map.of("code", "520100")));
            promise("division of " + i, ofReport("select a.region_code from article a", i), "520100");
        }
    }

    private void genre(int i) {
        if (touch(i + "genre")) {
            save(i, Fix.ofArticle(Field.GENRE, Map.of("genre", "ACTIVITY")));
            promise("genre of " + i, ofReport("select a.genre from article a", i), "ACTIVITY");
        }
    }

    private void byline(int i) {
        if (touch(i + "byline")) {
            save(i, Fix.struck(Field.BYLINE, words(i, "Writer of " + i)));
            promise(
                    "no credit in " + i,
                    ofReport("select count(*) from byline b join article a on a.id = b.article_id", i),
                    "0");
        }
    }

    /** The meeting has no host then: it is another. */
    private void noBody(int i) {
        if (isFree("meeting" + meetingOf(i)) && touch(i + "body")) {
            save(i, Fix.struck(Field.BODY, words(i, body(i))));
            touch("meeting" + meetingOf(i));
            promise(
                    "no body in " + i,
                    ofReport("select count(m.organisation_id) from mention m join article a on a.id = m.article_id", i),
                    "0");
        }
    }

    private void confirmed(int i) {
        String printed = printed(i);
        if (!printed.equals("Zhang Wei") && touch(i + printed)) {
            save(i, Fix.confirmed(MentionKind.PERSON, words(i, printed)));
            promise(
                    printed + " is right in " + i,
                    ofReport("select min(m.confidence) from mention m join article a on a.id = m.article_id", i)
                            + " and m.kind = 'PERSON' and m.quote like '" + printed + "%'",
                    "1");
        }
    }

    private void place(int i) {
        String printed = printed(i);
        if (touch(i + printed)) {
            String role = printed.equals(name(i, 0)) ? "PRESIDED" : "ATTENDED";
            save(
                    i,
                    new Fix(
                            Field.ROLE,
                            null,
                            words(i, printed),
                            reported(i),
                            role,
                            false,
                            Map.of("place", "7"),
                            Map.of()));
            promise(
                    printed + " is the seventh in " + i,
                    ofReport(
                                    "select max(t.list_position) from participation t join mention m on m.id = t.mention_id"
                                            + " join article a on a.id = t.article_id",
                                    i)
                            + " and m.quote like '" + printed + "%'",
                    "7");
        }
    }

    /** Though another report of the meeting names one. */
    private void noVenue(int i) {
        String meeting = meetingOf(i);
        if (isFree("meeting" + meeting) && touch("meeting" + meeting)) {
            save(i, Fix.of(Field.MEETING, reported(i), Map.of("venue", "")));
            promise(
                    "no venue of the meeting of " + i,
                    ofReport(
                            "select g.venue from meeting g join meeting_report r on r.meeting_id = g.id join article a on a.id = r.article_id",
                            i),
                    "");
        }
    }

    private void save(int i, Fix fix) {
        assertThat(corrections.save(article(i), fix, 0, null, "editor")).isPositive();
    }
}
