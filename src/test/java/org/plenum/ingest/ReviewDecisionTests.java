package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Decisions on the pages of the review, and taking them back. */
@ImportTest
@WithMockUser(username = "anna", roles = "ADMIN")
class ReviewDecisionTests extends DeskPages {

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

    @Test
    void everyPileHasItsPage() {
        for (String pile : new String[] {"FACT", "DIVISION", "NAMES", "MEETINGS", "GENRE", "FILE"}) {
            page("/admin/review?pile=" + pile);
        }
        assertThat(page("/admin/review?pile=GENRE").select("button[name=choice]"))
                .hasSize(2);
    }

    private MvcTestResult reject(String kind) {
        folder.jdbc()
                .sql("update mention set confidence = case when kind = :kind then 0.5 else 1 end")
                .param("kind", kind)
                .update();
        return decide(page("/admin/review").select("[data-item] form").first(), "REJECT");
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
}
