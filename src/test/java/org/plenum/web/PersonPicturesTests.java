package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plenum.search.PersonTimes.Position;
import org.plenum.search.PersonTimes.RosterPlace;
import org.plenum.search.Ref;

/** The pictures on the page of a person: posts in time, places in rosters, the network. */
class PersonPicturesTests extends PageTests {

    private static final String PRINTED = "secretary of the county party committee";
    private static final String TEXT = "Yu Xiaojun, " + PRINTED + ", attended the meeting.";

    private long attest(TestArchive archive, TestArchive.Huaiji huaiji, String day) {
        long article = archive.article("Report of " + day, TEXT, a -> a.published(day));
        archive.attestation(article, TEXT, huaiji.yu(), "secretary", PRINTED, huaiji.committee());
        return article;
    }

    @Test
    void timelineFillsAttestedMonthsOnlyAndItsEndsLeadToTheArticles() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        long last = attest(archive, huaiji, "2024-01-20");

        Document page = page("/people/" + huaiji.yu());
        Element row = page.select(".timeline .row").first();

        assertThat(row.select(".name").text()).isEqualTo(PRINTED);
        assertThat(row.select("rect.cell title").eachText())
                .containsExactly("January 2023: 1 article", "January 2024: 1 article");
        assertThat(row.select("rect.cell").eachAttr("x")).containsExactly("0.00%", "92.31%");
        assertThat(row.select("a").eachAttr("aria-label"))
                .containsExactly(
                        PRINTED + ", first attested 14 January 2023", PRINTED + ", last attested 20 January 2024");
        assertThat(row.select("a").get(0).attr("href")).startsWith("/articles/" + huaiji.article() + "#m-");
        assertThat(row.select("a").get(1).attr("href")).startsWith("/articles/" + last + "#m-");
    }

    @Test
    void oneDayMakesNoPicture() {
        Document page = page("/people/" + archive().huaiji().yu());

        assertThat(page.select(".timeline, #rosters")).isEmpty();
    }

    @Test
    void articlesThatAttestAPostAreCountedAndTheOldestAndNewestAreRead() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        for (int day = 10; day < 20; day++) {
            attest(archive, huaiji, "2023-06-" + day);
        }

        Element post = page("/people/" + huaiji.yu()).select(".posts > li").first();

        assertThat(post.select(".when").text()).isEqualTo("14 Jan 2023 – 19 Jun 2023");
        assertThat(post.select(".meta").text()).endsWith("in 11 articles");
        assertThat(post.select(".quote")).hasSize(5);
        assertThat(post.select("details p.small a").attr("href"))
                .isEqualTo("/articles?person=" + huaiji.yu() + "&organisation=" + huaiji.committee());
    }

    /** Of a post in a body, and of one whose body is unknown: the newest first of those with a day, then those without. */
    @Test
    void articlesWithoutADayAreReadBehindThoseWithOne() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        for (Long body : Arrays.asList(huaiji.committee(), null)) {
            long person = archive.person("Sun " + body, null);
            for (String day : Arrays.asList("2023-06-01", "2023-06-02", null, "2023-06-03", null, null)) {
                long article = archive.article("Of " + day, TEXT, a -> day == null ? a : a.published(day));
                archive.attestation(article, TEXT, person, "secretary", PRINTED, body);
            }

            Element post = page("/people/" + person).select(".posts > li").first();

            assertThat(post.select(".meta").text()).endsWith("in 6 articles");
            assertThat(post.select(".when").text()).isEqualTo("1 Jun 2023 – 3 Jun 2023");
            assertThat(post.select(".quote a").eachAttr("title"))
                    .containsExactly("Of 2023-06-01", "Of 2023-06-02", "Of 2023-06-03", "Of null");
        }
    }

    @Test
    void placesInRostersAreDrawnAndListed() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        long meeting =
                archive.meeting("second meeting", "PLENARY", huaiji.committee(), TestArchive.HUAIJI, "2023-03-01");
        long article = archive.article("Second", TestArchive.HUAIJI_TEXT, a -> a.published("2023-03-02"));
        archive.report(meeting, article);
        archive.participation(
                article, TestArchive.HUAIJI_TEXT, meeting, huaiji.chen(), "ATTENDED", "attended the meeting", 3);
        archive.participation(
                article, TestArchive.HUAIJI_TEXT, meeting, huaiji.yu(), "ATTENDED", "attended the meeting", 7);

        Document page = page("/people/" + huaiji.chen());

        assertThat(page.select(".rosters .dot title").eachText())
                .containsExactly("13 Jan 2023: 1 of 1", "1 Mar 2023: 3 of 7");
        assertThat(page.select(".rosters tbody tr").eachText())
                .containsExactly(
                        "1 Mar 2023 3 of 7 second meeting",
                        "13 Jan 2023 1 of 1 enlarged meeting of the Standing Committee");
    }

    @Test
    void veryManyPlacesAreDrawnTogether() {
        List<Position> places = IntStream.range(0, 1_000)
                .mapToObj(i -> new Position(LocalDate.of(2012, 1, 1).plusDays(4 * i), 1 + i % 20, i, i))
                .toList();
        List<RosterPlace> newest = places.subList(900, 1_000).stream()
                .map(at -> new RosterPlace(new Ref(at.meeting(), "Meeting"), at.day(), at.place(), 20, at.article(), 1))
                .toList();

        RosterChart chart = RosterChart.of(places, newest);

        assertThat(chart.dots()).isEmpty();
        assertThat(chart.spans()).hasSizeLessThanOrEqualTo(48);
        assertThat(chart.spans().stream().mapToInt(RosterChart.Span::count).sum())
                .isEqualTo(1_000);
        assertThat(chart.newest())
                .hasSize(40)
                .first()
                .extracting(RosterPlace::day)
                .isEqualTo(LocalDate.of(2022, 12, 10));
    }

    /** More places than are told where they are printed. */
    @Test
    void whereTheNewestPlacesArePrintedIsTold() {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        for (int i = 0; i < 110; i++) {
            String day = LocalDate.of(2024, 1, 1).plusDays(i).toString();
            long meeting = archive.meeting("meeting of " + day, "PLENARY", null, null, i % 2 == 0 ? day : null);
            long article = archive.article("Report of " + day, TestArchive.HUAIJI_TEXT, a -> a.published(day));
            archive.participation(
                    article, TestArchive.HUAIJI_TEXT, meeting, huaiji.chen(), "ATTENDED", "attended the meeting", 2);
        }

        Document page = page("/people/" + huaiji.chen());

        assertThat(page.select("#rosters .count").text()).isEqualTo("111");
        assertThat(page.select(".rosters .dot").size()).isGreaterThan(1);
        assertThat(page.select(".rosters tbody tr")).hasSize(40);
        assertThat(page.select(".rosters tbody tr").first().text())
                .isEqualTo("19 Apr 2024 2 of 2 meeting of 2024-04-19");
    }

    @Test
    void networkNamesThoseMetAndTheirTies() throws Exception {
        TestArchive archive = archive();
        TestArchive.Huaiji huaiji = archive.huaiji();
        long third = archive.person("Li Third", TestArchive.GUANGDONG);
        archive.participation(
                huaiji.article(),
                TestArchive.HUAIJI_TEXT,
                huaiji.meeting(),
                third,
                "ATTENDED",
                "attended the meeting",
                2);

        String json =
                get("/people/" + huaiji.yu() + "/network.json").getResponse().getContentAsString();

        assertThat(json)
                .contains("{\"id\":" + huaiji.yu() + ",\"name\":\"Yu Xiaojun\",\"meetings\":0,\"address\":\"/people/"
                        + huaiji.yu() + "\"}")
                .contains("{\"one\":" + huaiji.yu() + ",\"other\":" + huaiji.chen() + ",\"meetings\":1}")
                .contains("{\"one\":" + huaiji.chen() + ",\"other\":" + third + ",\"meetings\":1}");
        assertThat(get("/people/999999999/network.json")).hasStatus(404);
        assertThat(page("/people/" + huaiji.yu()).select("[data-network]").attr("data-people"))
                .isEqualTo("/people/" + huaiji.yu() + "/network.json");
    }
}
