package org.plenum.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.plenum.archive.NameKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a small archive into the database of a test. Every method answers the number of what it made. */
class TestArchive {

    static final String HUAIJI = "441224";
    static final String ZHAOQING = "441200";
    static final String GUANGDONG = "440000";
    static final String YIYANG = "430900";
    static final String HUNAN = "430000";

    private static final Instant IMPORTED =
            LocalDate.of(2026, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private final JdbcClient jdbc;
    private int files;

    TestArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the site shows after the import of one report: Yu Xiaojun presides in Huaiji on 13 January 2023. */
    record Huaiji(long article, long meeting, long yu, long chen, long committee, long outlet) {}

    static final String HUAIJI_TEXT = """
            The Standing Committee of Huaiji County held an expanded meeting

            Huaiji released at 22:47 on January 14, 2023 in Guangdong

            On January 13, the Standing Committee of the County Party Committee held an enlarged meeting. Yu Xiaojun, secretary of the \
            county party committee, presided over the meeting. Chen Tengda, head of the county, attended the meeting.

            See also: other news
            """;

    Huaiji huaiji() {
        long outlet = outlet("Huaiji Release", HUAIJI);
        long article = article(
                "The Standing Committee of Huaiji County held an expanded meeting",
                HUAIJI_TEXT,
                a -> a.published("2023-01-14").in(HUAIJI).outlet(outlet));
        long yu = person("Yu Xiaojun", GUANGDONG);
        long chen = person("Chen Tengda", GUANGDONG);
        long committee =
                organisation("Standing Committee of the County Party Committee", "PARTY_STANDING_COMMITTEE", HUAIJI);
        long meeting =
                meeting("enlarged meeting of the Standing Committee", "ENLARGED", committee, HUAIJI, "2023-01-13");
        report(meeting, article);
        layout(article, HUAIJI_TEXT, "See also: other news", "CHROME");
        mention(article, HUAIJI_TEXT, "PERSON", "Yu Xiaojun", "person_id", yu);
        mention(article, HUAIJI_TEXT, "PERSON", "Chen Tengda", "person_id", chen);
        mention(
                article,
                HUAIJI_TEXT,
                "ORGANISATION",
                "Standing Committee of the County Party Committee",
                "organisation_id",
                committee);
        mention(
                article,
                HUAIJI_TEXT,
                "MEETING",
                "the Standing Committee of the County Party Committee held an enlarged meeting",
                "meeting_id",
                meeting);
        attestation(article, HUAIJI_TEXT, yu, "secretary", "secretary of the county party committee", committee);
        attestation(article, HUAIJI_TEXT, chen, "head", "head of the county", null);
        participation(article, HUAIJI_TEXT, meeting, yu, "PRESIDED", "presided over the meeting", null);
        participation(article, HUAIJI_TEXT, meeting, chen, "ATTENDED", "attended the meeting", 1);
        return new Huaiji(article, meeting, yu, chen, committee, outlet);
    }

    /** One more report, meeting, person and body, all tied to those that are there. */
    void more(Huaiji huaiji, int i) {
        String text = "Yu Xiaojun, secretary number " + i + ", presided over the meeting. Person" + i
                + ", head, attended the meeting.";
        long article = article(
                "Report " + i,
                text,
                a -> a.published("2022-%02d-01".formatted(i % 12 + 1))
                        .in(HUAIJI)
                        .outlet(outlet("Outlet " + i, HUAIJI)));
        long person = person("Person" + i, GUANGDONG);
        long body = organisation("Body " + i, "GOVERNMENT", HUAIJI);
        partOf(body, huaiji.committee());
        long meeting = meeting("Meeting " + i, "PLENARY", huaiji.committee(), HUAIJI, "2022-01-01");
        report(meeting, article);
        report(huaiji.meeting(), article);
        byline(article, 1, "Reporter " + i);
        mention(article, text, "PERSON", "Yu Xiaojun", "person_id", huaiji.yu());
        mention(article, text, "PERSON", "Person" + i, "person_id", person);
        attestation(article, text, huaiji.yu(), "secretary " + i, "secretary number " + i, huaiji.committee());
        attestation(article, text, person, "head", "head", body);
        activity(article, text, "VISIT", "presided over", "2022-01-01", "Town " + i, huaiji.yu(), person);
        participation(article, text, meeting, huaiji.yu(), "PRESIDED", "presided over the meeting", null);
        participation(article, text, huaiji.meeting(), person, "ATTENDED", "attended the meeting", i);
    }

    /** What an article says of itself. Without a date it is undated, without a division it has none. */
    static final class Facts {
        private @Nullable LocalDate published;
        private @Nullable LocalDate met;
        private @Nullable String region;
        private String basis = "STATED";
        private @Nullable Long outlet;
        private boolean derived;
        private String language = "en";
        private String genre = "MEETING";

        Facts published(String day) {
            published = LocalDate.parse(day);
            return this;
        }

        Facts datedByMeeting(String day) {
            met = LocalDate.parse(day);
            return this;
        }

        Facts in(String code) {
            region = code;
            return this;
        }

        Facts inferred() {
            basis = "INFERRED";
            return this;
        }

        Facts outlet(long id) {
            outlet = id;
            return this;
        }

        Facts titleDerived() {
            derived = true;
            return this;
        }

        Facts language(String tag) {
            language = tag;
            return this;
        }

        Facts genre(String word) {
            genre = word;
            return this;
        }
    }

    interface Described {
        Facts by(Facts facts);
    }

    long article(String title, String text, Described described) {
        Facts facts = described.by(new Facts());
        long id = next("article");
        LocalDate dated = facts.published != null ? facts.published : facts.met;
        jdbc.sql("""
                        insert into article (id, source_key, content_hash, title, title_derived, text, published_on, dated_on, dated_by,
                            outlet_id, region_code, region_basis, language, genre, extractor_version, imported_at)
                        values (:id, :file, :hash, :title, :derived, :text, :published, :dated, :datedBy,
                            :outlet, :region, :basis, :language, :genre, '1', :imported)
                        """)
                .param("id", id)
                .param("file", "article-" + ++files + ".txt")
                .param("hash", "0".repeat(64))
                .param("title", title)
                .param("derived", facts.derived)
                .param("text", text)
                .param("published", facts.published)
                .param("dated", dated)
                .param("datedBy", dated == null ? null : facts.published != null ? "PUBLICATION" : "MEETING")
                .param("outlet", facts.outlet)
                .param("region", facts.region)
                .param("basis", facts.region == null ? null : facts.basis)
                .param("language", facts.language)
                .param("genre", facts.genre)
                .param("imported", IMPORTED.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    long outlet(String name, @Nullable String region) {
        long id = next("outlet");
        jdbc.sql("insert into outlet (id, name, name_key, region_code) values (?, ?, ?, ?)")
                .params(id, name, NameKey.of(name), region)
                .update();
        return id;
    }

    /** @param region code of a province; null for a national leader */
    long person(String name, @Nullable String region) {
        long id = next("person");
        jdbc.sql("insert into person (id, name, name_key, scope, region_code) values (?, ?, ?, ?, ?)")
                .params(id, name, NameKey.of(name), region == null ? "NATIONAL" : "PROVINCE", region)
                .update();
        return id;
    }

    void spelling(long person, String name, String script) {
        jdbc.sql("insert into person_name (person_id, name, script) values (?, ?, ?)")
                .params(person, name, script)
                .update();
    }

    void merge(long loser, long winner) {
        jdbc.sql("update person set merged_into = ? where id = ?")
                .params(winner, loser)
                .update();
    }

    long organisation(String name, String kind, @Nullable String region) {
        long id = next("organisation");
        jdbc.sql("insert into organisation (id, name, name_key, kind, region_code) values (?, ?, ?, ?, ?)")
                .params(id, name, NameKey.of(name), kind, region)
                .update();
        return id;
    }

    void partOf(long organisation, long parent) {
        jdbc.sql("update organisation set parent_id = ? where id = ?")
                .params(parent, organisation)
                .update();
    }

    long meeting(String name, String kind, @Nullable Long host, @Nullable String region, @Nullable String day) {
        long id = next("meeting");
        jdbc.sql("""
                        insert into meeting (id, natural_key, name, kind, host_id, region_code, held_on)
                        values (:id, :key, :name, :kind, :host, :region, :day)
                        """)
                .param("id", id)
                .param("key", "meeting-" + id)
                .param("name", name)
                .param("kind", kind)
                .param("host", host)
                .param("region", region)
                .param("day", day == null ? null : LocalDate.parse(day))
                .update();
        return id;
    }

    /** "The 6th meeting". */
    void number(long meeting, int ordinal) {
        jdbc.sql("update meeting set ordinal = ? where id = ?")
                .params(ordinal, meeting)
                .update();
    }

    void report(long meeting, long article) {
        jdbc.sql("insert into meeting_report (meeting_id, article_id) values (?, ?)")
                .params(meeting, article)
                .update();
    }

    void layout(long article, String text, String words, String label) {
        int start = at(text, words);
        jdbc.sql("insert into article_layout (article_id, span_start, span_end, label) values (?, ?, ?, ?)")
                .params(article, start, start + words.length(), label)
                .update();
    }

    void byline(long article, int position, String name) {
        jdbc.sql("insert into byline (article_id, list_position, name, kind) values (?, ?, ?, 'REPORTER')")
                .params(article, position, name)
                .update();
    }

    /** @param column what the words name: person_id, organisation_id, meeting_id; null for none */
    long mention(
            long article, String text, String kind, String words, @Nullable String column, @Nullable Object value) {
        long id = next("mention");
        int start = at(text, words);
        String subject = column == null ? "person_id" : column;
        jdbc.sql("insert into mention (id, article_id, kind, span_start, span_end, quote, rule, confidence, " + subject
                        + ") values (:id, :article, :kind, :start, :end, :quote, :rule, 0.97, :subject)")
                .param("id", id)
                .param("article", article)
                .param("kind", kind)
                .param("start", start)
                .param("end", start + words.length())
                .param("quote", words)
                .param("rule", kind.toLowerCase(java.util.Locale.ROOT) + ".test")
                .param("subject", value)
                .update();
        return id;
    }

    long attestation(long article, String text, long person, String post, String printed, @Nullable Long organisation) {
        long id = next("attestation");
        long mention = mention(article, text, "POST", printed, "person_id", person);
        jdbc.sql("""
                        insert into attestation (id, article_id, person_id, post, status, organisation_id, title_printed, attested_on, mention_id)
                        values (:id, :article, :person, :post, 'CURRENT', :organisation, :printed,
                            (select dated_on from article where id = :article), :mention)
                        """)
                .param("id", id)
                .param("article", article)
                .param("person", person)
                .param("post", post)
                .param("organisation", organisation)
                .param("printed", printed)
                .param("mention", mention)
                .update();
        return id;
    }

    /** @param places as printed, separated by commas */
    long activity(
            long article, String text, String kind, String words, @Nullable String day, String places, long... people) {
        long id = next("activity");
        long proof = mention(article, text, "ACTIVITY", words, null, null);
        jdbc.sql("""
                        insert into activity (id, article_id, list_position, kind, taken_on, region_code, mention_id)
                        select :id, a.id, 1 + (select count(*) from activity v where v.article_id = a.id), :kind, :day,
                            a.region_code, :mention
                        from article a where a.id = :article
                        """)
                .param("id", id)
                .param("article", article)
                .param("kind", kind)
                .param("day", day == null ? null : LocalDate.parse(day))
                .param("mention", proof)
                .update();
        int position = 0;
        for (String place : places.isEmpty() ? new String[0] : places.split(",")) {
            jdbc.sql("insert into activity_place (activity_id, list_position, name) values (?, ?, ?)")
                    .params(id, ++position, place)
                    .update();
        }
        position = 0;
        for (long person : people) {
            jdbc.sql("insert into activity_participant (activity_id, person_id, list_position, leads, mention_id)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(id, person, ++position, position == 1, proof)
                    .update();
        }
        return id;
    }

    long participation(
            long article,
            String text,
            @Nullable Long meeting,
            long person,
            String role,
            String printed,
            @Nullable Integer position) {
        long id = next("participation");
        long mention = mention(article, text, "ROLE", printed, "person_id", person);
        jdbc.sql("""
                        insert into participation (id, article_id, meeting_id, person_id, role, role_printed, name_printed, list_position,
                            mention_id)
                        values (:id, :article, :meeting, :person, :role, :printed, (select name from person where id = :person),
                            :position, :mention)
                        """)
                .param("id", id)
                .param("article", article)
                .param("meeting", meeting)
                .param("person", person)
                .param("role", role)
                .param("printed", printed)
                .param("position", position)
                .param("mention", mention)
                .update();
        return id;
    }

    private long next(String table) {
        // As far apart as the entities' own numbers, which come in blocks.
        return jdbc.sql("select nextval('" + table + "_seq') * 1000")
                .query(Long.class)
                .single();
    }

    private static int at(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return start;
    }
}
