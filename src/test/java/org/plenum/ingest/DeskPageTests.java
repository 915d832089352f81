package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of the editor's desk, on articles that were really imported. */
@ImportTest
@WithMockUser(username = "anna", roles = "ADMIN")
class DeskPageTests {

    @Autowired
    private ImportFixture folder;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void twoReports() {
        folder.reset();
        folder.write(
                "a.txt",
                "title: One",
                "division: 430600",
                ImportFixture.YUEYANG_COMMITTEE,
                ImportFixture.YUEYANG_MEETING,
                "person: Chen Jing | secretary | Municipal Party Committee | PRESIDED",
                "Liang Zhi was missed. Liang Zhi came late.");
        folder.write("b.txt", "title: Two", "division: 441224", "person: Chen Jing | head");
        folder.runToTheEnd();
    }

    @Test
    void theSheetOffersEveryFactAndItsFormPutsItRight() {
        String sheet = "/admin/articles/" + folder.article("a.txt");
        Element form =
                page(sheet).select("form:has(input[name=field][value=PERSON])").first();

        assertThat(form.select("input[name='v.name']").attr("value")).isEqualTo("Chen Jing");
        assertThat(post(sheet + "/corrections", form, "v.name", "Cheng Jin", "note", "as on the photo"))
                .hasRedirectedUrl(sheet);
        assertThat(folder.list("select name from person order by 1")).containsExactly("Chen Jing", "Cheng Jin");
        Document shown = page("/articles/" + folder.article("a.txt"));
        assertThat(shown.select("#corrections").text()).contains("Chen Jing", "Cheng Jin", "anna", "as on the photo");
        assertThat(shown.select("#corrections a[href='" + sheet + "']")).hasSize(1);
    }

    @Test
    void whoComesSecondSeesBothVersionsAndMayPutTheirsInItsPlace() {
        String sheet = "/admin/articles/" + folder.article("a.txt");
        Element form =
                page(sheet).select("form:has(input[name=field][value=TITLE])").first();
        post(sheet + "/corrections", form, "v.text", "First");

        MvcTestResult second = post(sheet + "/corrections", form, "v.text", "Second");

        assertThat(second).hasStatus(409);
        Document conflict = parsed(second);
        assertThat(conflict.select("#theirs").text()).contains("First", "anna");
        assertThat(conflict.select("#mine").text()).contains("Second");
        assertThat(folder.list("select title from article where source_key = 'a.txt'"))
                .containsExactly("First");
        assertThat(post(
                        sheet + "/corrections",
                        conflict.select("main form[action$=corrections]").first()))
                .hasRedirectedUrl(sheet);
        assertThat(folder.list("select title from article where source_key = 'a.txt'"))
                .containsExactly("Second");
    }

    @Test
    void typedWordsThatOccurTwiceNeedTheirNumber() {
        String sheet = "/admin/articles/" + folder.article("a.txt");
        Element add = page(sheet).getElementById("add-form");

        assertThat(post(sheet + "/corrections", add, "field", "PERSON", "words", "Liang Zhi", "of", "", "at", ""))
                .hasStatus(400);
        assertThat(post(sheet + "/corrections", add, "field", "PERSON", "words", "Nobody", "of", "", "at", ""))
                .hasStatus(400);
        assertThat(post(
                        sheet + "/corrections",
                        add,
                        "field",
                        "PERSON",
                        "words",
                        "Liang Zhi",
                        "nth",
                        "2",
                        "of",
                        "",
                        "at",
                        ""))
                .hasStatus(302);
        assertThat(folder.list(
                        "select span_start - strpos(text, 'Liang') + 1 > 0 from mention m join article a on a.id = article_id"
                                + " where quote = 'Liang Zhi'"))
                .containsExactly("t");
    }

    @Test
    void aCorrectionIsWithdrawnOnTheSheet() {
        String sheet = "/admin/articles/" + folder.article("a.txt");
        post(
                sheet + "/corrections",
                page(sheet).select("form:has(input[name=field][value=TITLE])").first(),
                "v.text",
                "First");
        Element withdraw = page(sheet).select("form[action*=withdraw]").first();

        assertThat(post(withdraw.attr("action"), withdraw)).hasRedirectedUrl(sheet);
        assertThat(folder.list("select title from article where source_key = 'a.txt'"))
                .containsExactly("One");
        assertThat(post(withdraw.attr("action"), withdraw)).hasStatus(409);
    }

    @Test
    void aMergeIsShownFirstThenMadeThenTakenBack() {
        long loser = folder.id("person where region_code = '430000'");
        long winner = folder.id("person where region_code = '440000'");
        Document card = page("/admin/people/" + loser);
        assertThat(card.select("#suggestions + ul > li")).hasSize(1);
        assertThat(card.text()).contains("The same name", "Another province");

        Document preview = page("/admin/people/" + loser + "/merge?into=/people/" + winner);
        assertThat(preview.select("#conflicts-section").text()).contains("Hunan", "Guangdong");
        assertThat(post(
                        "/admin/people/" + loser + "/merge",
                        preview.select("main form.fix").first()))
                .hasRedirectedUrl("/admin/people/" + winner);
        assertThat(mvc.get().uri("/people/" + loser)).hasStatus(301).hasRedirectedUrl("/people/" + winner);
        Element undo =
                page("/admin/people/" + winner).select("form[action*=undo]").first();
        post(undo.attr("action"), undo);
        assertThat(mvc.get().uri("/people/" + loser)).hasStatus(200);
    }

    @Test
    void theAddressOfAMergedBodyLeadsOnAlongTheWholeChain() {
        folder.write(
                "c.txt",
                "division: 430600",
                "body: Second Office | second | GOVERNMENT | PREFECTURE | 430600",
                "body: Third Office | third | GOVERNMENT | PREFECTURE | 430600");
        folder.runToTheEnd();
        long one = body("party-committee");
        long two = body("second");
        long three = body("third");
        Document card = page("/admin/organisations/" + one);

        post("/admin/organisations/" + one + "/merge", card.select("form.fix").first(), "into", Long.toString(two));
        post("/admin/organisations/" + two + "/merge", card.select("form.fix").first(), "into", Long.toString(three));

        assertThat(mvc.get().uri("/organisations/" + one)).hasStatus(301).hasRedirectedUrl("/organisations/" + three);
        assertThat(page("/organisations").select("main a[href='/organisations/" + one + "']"))
                .isEmpty();
    }

    @Test
    void aNamesakeIsSplitOffOnThePage() {
        folder.write("c.txt", "title: Three", "division: 430600", "person: Chen Jing | judge");
        folder.runToTheEnd();
        long one = folder.id("person where region_code = '430000'");
        Element split =
                page("/admin/people/" + one).select("form[action$=split]").first();
        split.select("input[name=article]").stream()
                .filter(box -> !box.attr("value").equals(Long.toString(folder.article("c.txt"))))
                .forEach(Element::remove);

        Element preview = partingOf(split);
        post(preview.attr("action"), preview);

        assertThat(folder.list("select apart from person where region_code = '430000' order by 1"))
                .containsExactly("0", "1");
    }

    /** The form of the page that shows what would be parted. */
    private Element partingOf(Element chosen) {
        String articles = chosen.select("input[name=article]").stream()
                .map(box -> "article=" + box.attr("value"))
                .collect(Collectors.joining("&"));
        return page(chosen.attr("action") + "?" + articles)
                .select("main form.fix")
                .first();
    }

    @Test
    void decisionsOfTheReviewMakeItsCountsGoDown() {
        folder.jdbc()
                .sql("update mention set confidence = 0.5 where kind = 'PERSON'")
                .update();
        Document review = page("/admin/review");
        assertThat(review.select("[data-item]")).hasSize(2);

        Document rest = parsed(decide(review.select("[data-item] form").first(), "ACCEPT"));

        assertThat(rest.select("[data-item]")).hasSize(1);
        assertThat(rest.select("a[aria-current]").text()).contains("(1)");
        assertThat(parsed(decide(rest.select("[data-item] form").first(), "REJECT"))
                        .select("[data-item]"))
                .isEmpty();
        assertThat(folder.count("mention where kind = 'PERSON'")).isEqualTo(1);
        assertThat(folder.count("mention where kind = 'PERSON' and confidence = 1"))
                .isEqualTo(1);
    }

    @Test
    void namesThatAreTwoPeopleDoNotComeBack() {
        Document review = page("/admin/review?pile=NAMES");
        assertThat(review.select("[data-item]")).hasSize(1);

        decide(review.select("[data-item] form").first(), "REJECT");
        folder.runToTheEnd();

        assertThat(page("/admin/review?pile=NAMES").select("[data-item]")).isEmpty();
    }

    @Test
    void aNumberToldWithTwoDaysMayBeOneMeeting() {
        folder.write(
                "c.txt",
                "division: 430600",
                ImportFixture.YUEYANG_COMMITTEE,
                ImportFixture.YUEYANG_MEETING.replace("03-23", "03-24"));
        folder.runToTheEnd();
        assertThat(page("/admin/review?pile=MEETINGS").select("[data-item]")).isEmpty();
        folder.jdbc().sql("update meeting set ordinal = 4").update();

        Document review = page("/admin/review?pile=MEETINGS");

        assertThat(review.select("[data-item]")).hasSize(1);
        assertThat(review.select("[data-item]").text()).contains("2023-03-23", "2023-03-24");
    }

    @Test
    void namesThatAreOnePersonAreMerged() {
        decide(page("/admin/review?pile=NAMES").select("[data-item] form").first(), "ACCEPT");

        assertThat(folder.count("person where merged_into is not null")).isEqualTo(1);
    }

    @Test
    void decisionsAreTakenBackTheLastFirst() {
        folder.jdbc()
                .sql("update mention set confidence = 0.5 where kind = 'PERSON'")
                .update();
        Document merged = decided("NAMES", "ACCEPT", "");
        Document accepted = decided("FACT", "ACCEPT", trail(merged));
        Document noted = decided("GENRE", "LATER", trail(accepted));
        assertThat(trail(noted)).matches("MERGE-\\d+\\.CORRECTION-\\d+\\.NOTE-\\d+");

        Document third = takeBack(noted);
        assertThat(folder.count("review_decision where withdrawn_at is null")).isZero();
        assertThat(folder.count("correction where withdrawn_at is null")).isEqualTo(1);
        Document second = takeBack(third);
        assertThat(folder.count("correction where withdrawn_at is null")).isZero();
        assertThat(folder.count("person where merged_into is not null")).isEqualTo(1);
        Document first = takeBack(second);
        assertThat(folder.count("person where merged_into is not null")).isZero();
        assertThat(first.select("[data-back]")).isEmpty();
        assertThat(takeBack(noted).text()).contains("Somebody else has decided this already");
    }

    @Test
    void takingADecisionBackBringsBackWhatItReplaced() {
        String sheet = "/admin/articles/" + folder.article("b.txt");
        post(
                sheet + "/corrections",
                page(sheet).select("form:has(input[value=GENRE])").first(),
                "v.genre",
                "ACTIVITY");
        folder.jdbc().sql("update article set genre = 'OTHER'").update();
        Element item = page("/admin/review?pile=GENRE")
                .select("[data-item] form:has(input[value=b.txt])")
                .first();
        Document decided = parsed(mvc.post()
                .uri("/admin/review")
                .with(csrf())
                .header("HX-Request", "true")
                .param("pile", "GENRE")
                .param("key", item.select("input[name=key]").attr("value"))
                .param("choice", "MEETING")
                .exchange());
        assertThat(folder.list("select genre from article where source_key = 'b.txt'"))
                .containsExactly("MEETING");

        takeBack(decided);

        assertThat(folder.list("select genre from article where source_key = 'b.txt'"))
                .containsExactly("ACTIVITY");
        assertThat(folder.count("correction where withdrawn_at is null")).isEqualTo(1);
    }

    @Test
    void withoutAScriptTheAddressRemembersWhatCanBeTakenBack() {
        Element item =
                page("/admin/review?pile=NAMES").select("[data-item] form").first();

        String next =
                post("/admin/review", item, "decision", "LATER").getResponse().getRedirectedUrl();

        Document left = page(next);
        assertThat(left.select("[data-item]")).isEmpty();
        Element back = left.select("form:has([data-back])").first();
        assertThat(page(post("/admin/review/back", back).getResponse().getRedirectedUrl())
                        .select("[data-item]"))
                .hasSize(1);
        assertThat(mvc.get().uri("/admin/review?trail=nonsense")).hasStatus(400);
    }

    @Test
    void factsOfEveryKindCanBeRejected() {
        folder.write(
                "d.txt",
                "division: 430600",
                ImportFixture.YUEYANG_COMMITTEE,
                ImportFixture.YUEYANG_MEETING.replace("03-23", "04-01") + " | Old Hall",
                "person: Liu An | deputy",
                "activity: INSPECTION | Liu An | 2023-03-09");
        folder.runToTheEnd();
        assertThat(reject("MEETING_VENUE")).hasStatusOk();
        assertThat(folder.count("meeting where venue is not null")).isZero();
        assertThat(reject("ACTIVITY")).hasStatusOk();
        assertThat(folder.count("activity")).isZero();
    }

    private MvcTestResult reject(String kind) {
        folder.jdbc()
                .sql("update mention set confidence = case when kind = :kind then 0.5 else 1 end")
                .param("kind", kind)
                .update();
        return decide(page("/admin/review").select("[data-item] form").first(), "REJECT");
    }

    @Test
    void venuesActivitiesPlacesAndNamesOfBodiesArePutRightOnThePages() {
        folder.write(
                "d.txt",
                "division: 430600",
                ImportFixture.YUEYANG_COMMITTEE,
                ImportFixture.YUEYANG_MEETING.replace("03-23", "04-01"),
                "person: Liu An | deputy | Municipal Party Committee | PRESIDED",
                "activity: INSPECTION | Liu An | 2023-03-09");
        folder.runToTheEnd();
        String sheet = "/admin/articles/" + folder.article("d.txt");
        String corrections = sheet + "/corrections";
        post(corrections, form(sheet, "MEETING"), "v.venue", "the town hall", "v.part", "EVENING");
        post(corrections, form(sheet, "ACTIVITY"), "v.day", "2023-03-10");
        post(corrections, form(sheet, "ROLE"), "v.place", "4");
        assertThat(post(corrections, form(sheet, "ROLE"), "v.place", "first")).hasStatus(400);

        assertThat(folder.list("select venue || part_of_day from meeting where venue is not null"))
                .containsExactly("the town hallEVENING");
        assertThat(folder.list("select taken_on from activity")).containsExactly("2023-03-10");
        assertThat(folder.list("select list_position from participation where list_position is not null"))
                .containsExactly("4");
        assertThat(page("/articles/" + folder.article("d.txt"))
                        .select("#corrections")
                        .text())
                .contains("the town hall", "evening", "2023-03-10");

        long body = body("party-committee");
        Element names = page("/admin/organisations/" + body)
                .select("form[action$=names]")
                .first();
        assertThat(post(names.attr("action"), names, "name", "Committee of Yueyang"))
                .hasRedirectedUrl("/admin/organisations/" + body);
        assertThat(page("/organisations/" + body).select("h1").text()).isEqualTo("Committee of Yueyang");
        Element withdraw = page("/admin/organisations/" + body)
                .select("form[action$=withdraw]")
                .first();
        post(withdraw.attr("action"), withdraw);
        assertThat(page("/organisations/" + body).select("h1").text()).isNotEqualTo("Committee of Yueyang");
    }

    private Element form(String sheet, String field) {
        return page(sheet)
                .select("form:has(input[name=field][value=" + field + "])")
                .first();
    }

    @Test
    void everyPileHasItsPage() {
        for (String pile : new String[] {"FACT", "DIVISION", "NAMES", "MEETINGS", "GENRE", "FILE"}) {
            page("/admin/review?pile=" + pile);
        }
        assertThat(page("/admin/review?pile=GENRE").select("button[name=choice]"))
                .hasSize(2);
    }

    @Test
    @WithMockUser(roles = "READER")
    void readersSeeNoWayToTheDesk() {
        String html = parsed(
                        mvc.get().uri("/articles/" + folder.article("a.txt")).exchange())
                .html();

        assertThat(html).doesNotContain("/admin/articles/");
        assertThat(mvc.get().uri("/admin/articles/" + folder.article("a.txt"))).hasStatus(403);
    }

    /** Decides the first item of a pile. */
    private Document decided(String pile, String decision, String trail) {
        Element form =
                page("/admin/review?pile=" + pile).select("[data-item] form").first();
        form.select("input[name=trail]").attr("value", trail);
        return parsed(decide(form, decision));
    }

    private static String trail(Document review) {
        return review.select("form:has([data-back]) input[name=trail]").attr("value");
    }

    private Document takeBack(Document review) {
        Element form = review.select("form:has([data-back])").first();
        var request = mvc.post().uri("/admin/review/back").with(csrf()).header("HX-Request", "true");
        form.select("input[name]").forEach(input -> request.param(input.attr("name"), input.attr("value")));
        return parsed(request.exchange());
    }

    private MvcTestResult decide(Element form, String decision) {
        var request = mvc.post().uri("/admin/review").with(csrf()).header("HX-Request", "true");
        form.select("input[name]").forEach(input -> request.param(input.attr("name"), input.attr("value")));
        return request.param("decision", decision).exchange();
    }

    /** Sends a form as a browser would, with some fields filled in anew: name, value, name, value ... */
    private MvcTestResult post(String address, Element form, String... filled) {
        var request = mvc.post().uri(URI.create(address)).with(csrf());
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        form.select("select[name]")
                .forEach(select -> fields.put(
                        select.attr("name"),
                        select.select("option[selected]").isEmpty()
                                ? select.select("option").attr("value")
                                : select.select("option[selected]").attr("value")));
        for (int i = 0; i < filled.length; i += 2) {
            fields.put(filled[i], filled[i + 1]);
        }
        fields.forEach(request::param);
        return request.exchange();
    }

    private Document page(String address) {
        MvcTestResult result = mvc.get().uri(URI.create(address)).exchange();
        assertThat(result).as(address).hasStatus(200);
        return parsed(result);
    }

    private static Document parsed(MvcTestResult result) {
        try {
            Document page = Jsoup.parse(result.getResponse().getContentAsString());
            assertThat(page.text()).doesNotContain("??");
            return page;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long body(String key) {
        return folder.id("organisation where name_key = '" + key + "'");
    }
}
