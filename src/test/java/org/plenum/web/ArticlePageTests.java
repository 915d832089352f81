package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ArticlePageTests extends PageTests {

    @Test
    void evidenceIsMarkedByKindAndLeadsToItsFact() {
        TestArchive.Huaiji huaiji = archive().huaiji();

        Document page = page("/articles/" + huaiji.article());

        Element mark = page.select(".text a.m-person").first();
        assertThat(mark.text()).isEqualTo("Yu Xiaojun");
        assertThat(mark.attr("title")).contains("person.test").contains("97");
        assertThat(page.select(mark.attr("href")).text()).contains("Yu Xiaojun").contains("presided");
        assertThat(page.select(".text .m").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.select(href)).as(href).hasSize(1));
    }

    @Test
    void everyFactLeadsBackToItsWords() {
        TestArchive.Huaiji huaiji = archive().huaiji();

        Document page = page("/articles/" + huaiji.article());

        assertThat(page.select("aside a[href^=#m-]")).isNotEmpty();
        assertThat(page.select("a[href^=#m-]").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.select(href)).as(href).hasSize(1));
    }

    @Test
    void textIsWholeAndInParagraphs() {
        TestArchive.Huaiji huaiji = archive().huaiji();

        Document page = page("/articles/" + huaiji.article());

        assertThat(page.select(".text").text())
                .isEqualTo(TestArchive.HUAIJI_TEXT
                        .replaceAll("\\s+", " ")
                        .strip()
                        .replace("See also", "Page furniture of the source See also"));
        assertThat(page.select(".text > p")).hasSize(3);
    }

    @Test
    void chromeIsFoldedAway() {
        TestArchive.Huaiji huaiji = archive().huaiji();

        Element folded = page("/articles/" + huaiji.article())
                .select(".text details:not([open])")
                .first();

        assertThat(folded.text()).contains("See also: other news");
    }

    @Test
    void factsStandBesideTheText() {
        TestArchive.Huaiji huaiji = archive().huaiji();

        Document page = page("/articles/" + huaiji.article());

        Element meeting = page.getElementById("meeting-" + huaiji.meeting());
        assertThat(meeting.text())
                .contains("13 January 2023")
                .contains("enlarged meeting")
                .contains("Presided Yu Xiaojun");
        assertThat(meeting.select(".roster li a[href^=/people]").eachText())
                .containsExactly("Yu Xiaojun", "Chen Tengda");
        assertThat(meeting.select(".roster .post").eachText())
                .containsExactly("secretary of the county party committee", "head of the county");
        assertThat(page.select("#place").text()).contains("Huaiji County, Zhaoqing, Guangdong 怀集县");
        assertThat(page.select("#dates").text()).contains("14 January 2023");
        assertThat(page.select("#outlet").text()).isEqualTo("Huaiji Release");
        assertThat(page.select(".crumbs a").eachText())
                .containsExactly("Divisions", "Guangdong", "Zhaoqing", "Huaiji County");
    }

    @Test
    void derivedTitleAndInferredDivisionAndMeetingsDayAreMarked() {
        long id = archive()
                .article(
                        "Made from the first sentence",
                        "Text.",
                        a -> a.datedByMeeting("2023-02-17")
                                .in(TestArchive.YIYANG)
                                .inferred()
                                .titleDerived());

        Document page = page("/articles/" + id);

        assertThat(page.select(".byline").text()).contains("title derived").contains("the day of its meeting");
        assertThat(page.select("#place .tag").text()).isEqualTo("inferred");
        assertThat(page.select("#dates").text()).contains("not printed").contains("day of its meeting");
    }

    @Test
    void articleThatSaysNothingHasAPage() {
        long id = archive().article("Football", "A match was played.", a -> a.genre("OTHER"));

        Document page = page("/articles/" + id);

        assertThat(page.select(".byline").text()).contains("undated").contains("other news");
        assertThat(page.select("#place").text()).contains("about no division that could be told");
        assertThat(page.select(".evidence-list, .legend, .roster")).isEmpty();
    }

    @Test
    void hostileTextIsShownAsText() {
        String hostile = "<script>alert('x')</script> [[${7*7}]] <img src=x onerror=alert(1)> & \u202e \u0000"
                .replace("\u0000", "");
        TestArchive archive = archive();
        long person = archive.person("<b>Li</b>", "430000");
        String text = hostile + "\n<b>Li</b> spoke.";
        long id = archive.article(hostile, text, a -> a.published("2023-01-01").outlet(archive.outlet(hostile, null)));
        archive.mention(id, text, "PERSON", "<b>Li</b>", "person_id", person);
        archive.byline(id, 1, hostile);

        Document page = page("/articles/" + id);

        assertThat(page.select("main script, main img, main b")).isEmpty();
        assertThat(page.select("h1").text()).contains("<script>alert('x')</script> [[${7*7}]]");
        assertThat(page.select(".text .m-person").text()).isEqualTo("<b>Li</b>");
        assertThat(page("/articles").select("main script, main img")).isEmpty();
        assertThat(page("/people/" + person).select("h1").text()).isEqualTo("<b>Li</b>");
    }

    @Test
    void rosterOfSixtyKeepsItsOrder() {
        TestArchive archive = archive();
        StringBuilder text = new StringBuilder("Present:");
        for (int i = 1; i <= 60; i++) {
            text.append(" Person%02d,".formatted(i));
        }
        long id = archive.article("A long roster", text.toString(), a -> a.published("2023-01-01"));
        long meeting = archive.meeting("Plenary", "PLENARY", null, null, "2023-01-01");
        archive.report(meeting, id);
        for (int i = 60; i >= 1; i--) {
            String name = "Person%02d".formatted(i);
            archive.participation(id, text.toString(), meeting, archive.person(name, "440000"), "ATTENDED", name, i);
        }

        Document article = page("/articles/" + id);
        Document page = page("/meetings/" + meeting);

        assertThat(article.select(".roster .pos").eachText())
                .hasSize(60)
                .startsWith("1", "2", "3")
                .endsWith("60");
        assertThat(page.select(".roster a[href^=/people]").eachText())
                .hasSize(60)
                .startsWith("Person01", "Person02");
        assertThat(page.html().length()).as("page stays small").isLessThan(100_000);
    }

    @Test
    void chineseTextIsMarkedAsChinese() {
        TestArchive archive = archive();
        String text = "怀集县委常委会召开会议。余晓军主持会议。";
        long yu = archive.person("余晓军", TestArchive.GUANGDONG);
        long id = archive.article(
                "怀集县委常委会召开会议", text, a -> a.published("2023-01-14").language("zh"));
        archive.attestation(id, text, yu, "secretary", "余晓军", null);

        assertThat(page("/articles/" + id).select("article").attr("lang")).isEqualTo("zh");
        assertThat(page("/people/" + yu).select(".quote[lang=zh]").text()).isEqualTo("余晓军主持会议。");
    }

    @Test
    void legendSwitchesTheKindsThatTheTextHas() {
        Document page = page("/articles/" + archive().huaiji().article());

        assertThat(page.select(".legend input[type=checkbox][checked]").eachAttr("data-kind"))
                .containsExactly("person", "organisation", "meeting", "other");
        assertThat(page.select("label[for=show-person]").text()).isEqualTo("person 2");
        assertThat(page.select(".m-organisation.w-meeting").text())
                .isEqualTo("Standing Committee of the County Party Committee");
    }

    @Test
    void everyMarkIsDescribedByItsRowsOfTheEvidence() {
        Document page = page("/articles/" + archive().huaiji().article());

        assertThat(page.select(".text .m"))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.attr("aria-describedby").split(" "))
                        .allSatisfy(row ->
                                assertThat(page.getElementById(row).text()).contains(".test", "97%")));
    }

    @Test
    void longTextComesInPartsAndEveryFactLeadsToItsOwn() {
        String filler = "Nothing else was said on that day. ".repeat(50) + "\n";
        String text = filler.repeat(120) + "Yu Xiaojun presided.\n";
        TestArchive archive = archive();
        long article = archive.article("Long", text, a -> a);
        long yu = archive.person("Yu Xiaojun", TestArchive.GUANGDONG);
        long mention = archive.mention(article, text, "PERSON", "Yu Xiaojun", "person_id", yu);

        Document first = page("/articles/" + article);
        String proof = first.select("#person-" + yu + " .back").attr("href");
        Document there = page("/articles/" + article + proof.substring(0, proof.indexOf('#')));

        assertThat(first.select("#m-" + mention)).isEmpty();
        assertThat(proof).isEqualTo("?mark=" + mention + "#m-" + mention);
        assertThat(there.select("#m-" + mention).text()).isEqualTo("Yu Xiaojun");
        assertThat(there.select("nav[data-parts] a")).hasSizeGreaterThan(3);
        assertThat(there.select("link[rel=canonical]").attr("href")).endsWith("/articles/" + article);
        assertThat(page("/articles/" + article + "?part=99", HttpStatus.BAD_REQUEST)
                        .select(".reason")
                        .text())
                .isEqualTo("The text has no such part.");
    }
}
