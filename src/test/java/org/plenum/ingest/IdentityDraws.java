package org.plenum.ingest;

import java.util.List;
import java.util.function.IntConsumer;
import org.plenum.desk.Merges;
import org.plenum.desk.Namesakes;
import org.plenum.desk.Naming;
import org.plenum.desk.Thing;

/** Merges, splits and names of people, bodies and meetings. */
final class IdentityDraws extends Draws {

    private final Merges merges;
    private final Namesakes namesakes;
    private final Naming naming;

    IdentityDraws(Run run, Merges merges, Namesakes namesakes, Naming naming) {
        super(run);
        this.merges = merges;
        this.namesakes = namesakes;
        this.naming = naming;
    }

    @Override
    List<IntConsumer> all() {
        return List.of(
                i -> merge(),
                this::split,
                i -> rename(),
                i -> spelling(),
                this::mergeMeetings,
                this::splitMeeting,
                this::renameMeeting,
                i -> mergeBodies(),
                this::splitBody,
                i -> renameBody());
    }

    /** Two people are one; neither was spoken on before. */
    private void merge() {
        List<String> all = folder.list(
                "select id from person where merged_into is null and apart = 0 and name !~ 'Right|Missing' order by id");
        String loser = all.get(random.nextInt(all.size()));
        String winner = all.get(random.nextInt(all.size()));
        if (!loser.equals(winner) && isFree("person" + loser) && touch("merged" + loser)) {
            merges.merge(Thing.PERSON, Long.parseLong(loser), Long.parseLong(winner), null, "editor");
            touch("person" + winner);
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
        boolean others = person.size() == 1
                && folder.count("(select distinct article_id from mention where person_id = " + person.get(0) + ") x")
                        > 1;
        if (others && isFree("person" + person.get(0)) && touch(i + printed)) {
            long article = article(i);
            long other = namesakes.split(Thing.PERSON, Long.parseLong(person.get(0)), List.of(article), null, "editor");
            touch("person" + person.get(0));
            promise("split of " + printed + " in " + i, """
                    select string_agg(distinct m.person_id::text, ',') from mention m join article a on a.id = m.article_id
                    where a.source_key = '%s' and m.kind = 'PERSON' and m.quote like '%s%%'
                    """.formatted(file(i), printed), Long.toString(other));
        }
    }

    /** The reports of two articles are of one meeting; neither meeting was spoken on before. */
    private void mergeMeetings(int i) {
        int j = random.nextInt(ARTICLES);
        String loser = meetingOf(i);
        String winner = meetingOf(j);
        boolean free = isFree("meeting" + loser) && isFree("meeting" + winner);
        if (!loser.equals(winner) && free) {
            merges.merge(Thing.MEETING, Long.parseLong(loser), Long.parseLong(winner), null, "editor");
            touch("meeting" + loser);
            touch("meeting" + winner);
            promise("meetings of %d and %d".formatted(i, j), """
                    select count(distinct r.meeting_id) from meeting_report r join article a on a.id = r.article_id
                    where a.source_key in ('%s', '%s')
                    """.formatted(file(i), file(j)), "1");
        }
    }

    private void mergeBodies() {
        List<String> all = folder.list("select id from organisation where merged_into is null order by id");
        String loser = all.get(random.nextInt(all.size()));
        String winner = all.get(random.nextInt(all.size()));
        if (!loser.equals(winner) && isFree("body" + loser) && touch("merged body" + loser)) {
            merges.merge(Thing.ORGANISATION, Long.parseLong(loser), Long.parseLong(winner), null, "editor");
            touch("body" + winner);
            promise(
                    "merge of body " + loser,
                    "select merged_into || ' ' || (select count(*) from mention where organisation_id = " + loser
                            + ") from organisation where id = " + loser,
                    winner + " 0");
        }
    }

    private void rename() {
        String person = anyPerson();
        if (isFree("person" + person) && touch("person" + person)) {
            naming.rename(Thing.PERSON, Long.parseLong(person), "Called " + person, null, "editor");
            promise("name of person " + person, "select name from person where id = " + person, "Called " + person);
        }
    }

    private void spelling() {
        String person = anyPerson();
        if (isFree("person" + person) && touch("person" + person)) {
            naming.addName(Long.parseLong(person), "某" + person, null, "editor");
            promise(
                    "spelling of person " + person,
                    "select person_id from person_name where name = '某" + person + "'",
                    person);
        }
    }

    private String anyPerson() {
        List<String> all = folder.list(
                "select id from person where merged_into is null and apart = 0 and name !~ 'Right|Missing' order by id");
        return all.get(random.nextInt(all.size()));
    }

    /** The other report of the meeting is of another. */
    private void splitMeeting(int i) {
        int j = (i + MEETINGS) % ARTICLES;
        String one = meetingOf(i);
        if (one.equals(meetingOf(j)) && isFree("meeting" + one) && touch("meeting" + one)) {
            long other = namesakes.split(Thing.MEETING, Long.parseLong(one), List.of(article(j)), null, "editor");
            touch("meeting" + other);
            promise("meeting of " + i, meetings(i), one);
            promise("split meeting of " + j, meetings(j), Long.toString(other));
        }
    }

    private static String meetings(int i) {
        return ofReport(
                "select string_agg(distinct r.meeting_id::text, ',') from meeting_report r join article a on a.id = r.article_id",
                i);
    }

    private void renameMeeting(int i) {
        String meeting = meetingOf(i);
        if (isFree("meeting" + meeting) && touch("meeting" + meeting)) {
            naming.rename(Thing.MEETING, Long.parseLong(meeting), "Meeting " + meeting, null, "editor");
            promise(
                    "name of meeting " + meeting,
                    "select name from meeting where id = " + meeting,
                    "Meeting " + meeting);
        }
    }

    /** Its meeting is another too then. */
    private void splitBody(int i) {
        List<String> body = folder.list(
                ofReport("select distinct m.organisation_id from mention m join article a on a.id = m.article_id", i)
                        + " and m.kind = 'ORGANISATION'");
        boolean free = body.size() == 1 && isFree("body" + body.get(0)) && isFree("merged body" + body.get(0));
        if (free && isFree("meeting" + meetingOf(i)) && touch(i + "body")) {
            long other = namesakes.split(
                    Thing.ORGANISATION, Long.parseLong(body.get(0)), List.of(article(i)), null, "editor");
            touch("body" + body.get(0));
            touch("body" + other);
            touch("meeting" + meetingOf(i));
            promise(
                    "split body of " + i,
                    ofReport(
                            "select string_agg(distinct m.organisation_id::text, ',') from mention m join article a on a.id = m.article_id",
                            i),
                    Long.toString(other));
            promise(
                    "host of the meeting of " + i,
                    ofReport(
                            "select g.host_id from meeting g join meeting_report r on r.meeting_id = g.id join article a on a.id = r.article_id",
                            i),
                    Long.toString(other));
        }
    }

    private void renameBody() {
        List<String> all = folder.list("select id from organisation where merged_into is null order by id");
        String body = all.get(random.nextInt(all.size()));
        if (touch("name of body" + body)) {
            naming.rename(Thing.ORGANISATION, Long.parseLong(body), "Body " + body, null, "editor");
            promise("name of body " + body, "select name from organisation where id = " + body, "Body " + body);
        }
    }
}
