package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Things of which there is very much keep to pages of a bounded size. What goes over the wire is compressed. */
class LongPagesTests extends PageTests {

    /** What is left of 100 kB for a page beside its style sheets and scripts. */
    private static final int MOST = 70_000;

    private static final String MEETINGS = """
            insert into meeting (id, natural_key, name, kind, host_id, region_code, held_on)
            select 800000000 + i, 'long-' || i, 'Meeting number ' || i, 'PLENARY', :host, '441224', date '2012-01-01' + 4 * i
            from generate_series(1, 1000) i
            """;

    private static final String ARTICLES = """
            insert into article (id, source_key, content_hash, title, title_derived, text, published_on, dated_on, dated_by, region_code,
                region_basis, language, genre, extractor_version, imported_at)
            select 800000000 + i, 'long-' || i, repeat('0', 64), 'Report number ' || i, false,
                   'On that day ' || md5(i::text) || ' Yu Xiaojun, secretary of the county party committee, spoke at ' || md5((i * 7)::text) || '.',
                   date '2012-01-01' + 4 * i, date '2012-01-01' + 4 * i, 'PUBLICATION', '441224', 'STATED', 'en', 'MEETING', '1', now()
            from generate_series(1, 1000) i
            """;

    private static final String MENTIONS = """
            insert into mention (id, article_id, kind, span_start, span_end, quote, rule, confidence, person_id)
            select 800000000 + i, 800000000 + i, 'PERSON', 45, 55, 'Yu Xiaojun', 'test', 0.9, :person from generate_series(1, 1000) i
            """;

    private static final String PARTICIPATIONS = """
            insert into participation (id, article_id, meeting_id, person_id, role, role_printed, name_printed, list_position, mention_id)
            select 800000000 + i, 800000000 + i, 800000000 + i, :person, 'ATTENDED', 'attended', 'Yu Xiaojun', 1 + i % 30, 800000000 + i
            from generate_series(1, 1000) i
            """;

    private static final String ATTESTATIONS = """
            insert into attestation (id, article_id, person_id, post, status, organisation_id, title_printed, attested_on, mention_id)
            select 800000000 + i, 800000000 + i, :person, 'post ' || i % 100, 'CURRENT', :host, 'post number ' || i % 100,
                   date '2012-01-01' + 4 * i, 800000000 + i
            from generate_series(1, 1000) i
            """;

    private int weight(String address) {
        return compressed(page(address).outerHtml());
    }

    private static int compressed(String html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private void run(String sql, long person, long host) {
        jdbc.sql(sql).param("person", person).param("host", host).update();
    }

    @Test
    void personWithAThousandMeetingsAndPostsAndABodyAndADivisionOfThem() {
        TestArchive.Huaiji huaiji = archive().huaiji();
        for (String sql : new String[] {MEETINGS, ARTICLES, MENTIONS, PARTICIPATIONS, ATTESTATIONS}) {
            run(sql, huaiji.yu(), huaiji.committee());
        }
        jdbc.sql("insert into meeting_report select 800000000 + i, 800000000 + i from generate_series(1, 1000) i")
                .update();

        assertThat(weight("/people/" + huaiji.yu())).isLessThan(MOST);
        assertThat(page("/people/" + huaiji.yu()).select("#meetings ~ .rows > li"))
                .hasSize(20);
        assertThat(page("/people/" + huaiji.yu() + "?meetings=50").select("#meetings ~ .rows > li"))
                .hasSize(20);
        assertThat(page("/people/" + huaiji.yu()).select("#posts ~ .posts > li"))
                .hasSize(40);
        assertThat(weight("/organisations/" + huaiji.committee())).isLessThan(MOST);
        assertThat(page("/organisations/" + huaiji.committee() + "?posts=2").select("#posts ~ .posts > li"))
                .hasSize(50);
        assertThat(weight("/regions/441224")).isLessThan(MOST);
        assertThat(weight("/")).isLessThan(MOST);
        assertThat(get("/organisations/" + huaiji.committee() + "?posts=no")).hasStatus(400);
    }

    @Test
    void divisionOfFiftyThousandArticles() {
        jdbc.sql("""
                        insert into article (id, source_key, content_hash, title, title_derived, text, published_on, dated_on, dated_by,
                            region_code, region_basis, language, genre, extractor_version, imported_at)
                        select 800000000 + i, 'many-' || i, repeat('0', 64), 'Report number ' || i, false, 'On that day.',
                               date '2012-01-01' + i % 4000, date '2012-01-01' + i % 4000, 'PUBLICATION', '441224', 'STATED', 'en', 'MEETING',
                               '1', now()
                        from generate_series(1, 50000) i
                        """).update();

        Document page = page("/regions/441224");

        assertThat(page.select("header .byline a").eachText()).contains("50,000 articles");
        assertThat(page.select("#newest-articles ~ .rows > li").size()).isBetween(5, 20);
        assertThat(weight("/regions/441224")).isLessThan(MOST);
        assertThat(weight("/regions/440000")).isLessThan(MOST);
        assertThat(weight("/articles?region=441224")).isLessThan(MOST);
    }

    @Test
    void rosterOfSixtyAndAnArticleOf200Kilobytes() {
        TestArchive archive = archive();
        long meeting = archive.meeting("A large meeting", "PLENARY", null, TestArchive.HUAIJI, "2023-01-13");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            names.append("Person").append((char) ('A' + i % 26)).append(i).append(" attended, ");
        }
        StringBuilder text = new StringBuilder(names);
        for (int i = 0; text.length() < 200_000; i++) {
            text.append(i % 12 == 0 ? "\n" : " ")
                    .append("Sentence ")
                    .append(i * 7919 % 10_007)
                    .append(" tells of the work of the year ");
            text.append(Integer.toString(i * 104_729, 36)).append('.');
        }
        long article = archive.article(
                "Long", text.toString(), a -> a.published("2023-01-14").in(TestArchive.HUAIJI));
        archive.report(meeting, article);
        for (int i = 0; i < 60; i++) {
            String name = "Person" + (char) ('A' + i % 26) + i;
            long person = archive.person(name, TestArchive.GUANGDONG);
            archive.mention(article, text.toString(), "PERSON", name, "person_id", person);
            archive.participation(article, text.toString(), meeting, person, "ATTENDED", "attended", i + 1);
        }

        assertThat(page("/meetings/" + meeting).select("#roster ~ .roster > li"))
                .hasSize(60);
        assertThat(weight("/meetings/" + meeting)).isLessThan(MOST);
        assertThat(weight("/articles/" + article)).isLessThan(MOST);
        assertThat(weight("/articles/" + article + "?part=2")).isLessThan(MOST);
    }
}
