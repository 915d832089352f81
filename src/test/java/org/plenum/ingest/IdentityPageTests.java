package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages on which people, bodies and meetings are merged, split and renamed. */
@ImportTest
@WithMockUser(username = "anna", roles = "ADMIN")
class IdentityPageTests extends DeskPages {

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

    @Test
    void aBodyAndAMeetingAreSplitAfterAPreviewAndGivenBack() {
        folder.write(
                "c.txt",
                "title: Three",
                "division: 430600",
                ImportFixture.YUEYANG_COMMITTEE,
                ImportFixture.YUEYANG_MEETING,
                "person: Liu An | deputy | Municipal Party Committee | ATTENDED");
        folder.runToTheEnd();
        for (String kind : new String[] {"meetings", "organisations"}) {
            String table = kind.equals("meetings") ? "meeting" : "organisation";
            long one = folder.id(table + " where apart = 0");
            Element split = page("/admin/%s/%d".formatted(kind, one))
                    .select("form[action$=split]")
                    .first();
            Document preview = page(split.attr("action") + "?article=" + folder.article("c.txt"));
            assertThat(preview.select("#stays").text())
                    .contains("One", "Chen Jing")
                    .doesNotContain("Three", "Liu An");
            assertThat(preview.select("#goes").text())
                    .contains("Three", "Liu An")
                    .doesNotContain("Chen Jing");
            assertThat(folder.count(table)).as("nothing is done yet").isEqualTo(1);

            Element parting = preview.select("main form.fix").first();
            String other = post(parting.attr("action"), parting).getResponse().getRedirectedUrl();

            assertThat(page(other).text()).contains("Told apart by hand", "May be the same");
            String shown = other.substring("/admin".length());
            page(shown);
            Element back = page(other).select("form[action$=unsplit]").first();
            post(back.attr("action"), back);
            assertThat(mvc.get().uri(shown)).hasStatus(404);
            assertThat(folder.count(table)).isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeSplitIsToldOnAPage() {
        long meeting = folder.id("meeting");
        Element split =
                page("/admin/meetings/" + meeting).select("form[action$=split]").first();

        MvcTestResult all = post("/admin/meetings/" + meeting + "/split", split);

        assertThat(all).hasStatus(409);
        assertThat(parsed(all).select("main").text()).contains("Nothing would be left");
        assertThat(mvc.get().uri("/admin/meetings/999999/split")).hasStatus(404);
        assertThat(mvc.get().uri("/admin/meetings/" + meeting + "/split?article=x"))
                .hasStatus(400);
    }

    @Test
    void whatCannotBeSplitIsNotOfferedEither() {
        String meeting = "/admin/meetings/" + folder.id("meeting");
        Element form = page(meeting).select("form[action$=names]").first();
        Map<String, String> refusals = Map.of(
                "",
                "No article is ticked. Tick first those that are to be split off.",
                Long.toString(folder.article("a.txt")),
                "Nothing would be left",
                Long.toString(folder.article("b.txt")),
                "None of the articles chosen names it.");
        refusals.forEach((article, why) -> {
            Document preview = page(meeting + "/split" + (article.isEmpty() ? "" : "?article=" + article));
            MvcTestResult done = article.isEmpty()
                    ? post(meeting + "/split", form)
                    : post(meeting + "/split", form, "article", article);

            assertThat(preview.select("main .lede").text()).contains(why);
            assertThat(preview.select("main form.fix, #goes")).as(why).isEmpty();
            assertThat(preview.select("main a[href=" + meeting + "]").text()).startsWith("Back to ");
            assertThat(done).hasStatus(409);
            assertThat(parsed(done).select("main .lede").text()).contains(why);
        });
        assertThat(folder.count("meeting")).isEqualTo(1);
    }

    @Test
    void nothingIsSplitOffWhatIsMerged() {
        long loser = folder.id("person where region_code = '430000'");
        long winner = folder.id("person where region_code = '440000'");
        Element names =
                page("/admin/people/" + loser).select("form[action$=names]").first();
        post("/admin/people/" + loser + "/merge", names, "into", Long.toString(winner));

        Document preview = page("/admin/people/" + loser + "/split");

        assertThat(preview.select("main .lede").text()).contains("has been merged already");
        assertThat(preview.select("main form.fix")).isEmpty();
    }

    @Test
    void aMeetingIsRenamedAndCalledAsBeforeAgain() {
        String meeting = "/meetings/" + folder.id("meeting");
        Element names = page("/admin" + meeting).select("form[action$=names]").first();

        post(names.attr("action"), names, "name", "The flood meeting");

        assertThat(page(meeting).select("h1").text()).contains("The flood meeting");
        Element withdraw =
                page("/admin" + meeting).select("form[action$=withdraw]").first();
        post(withdraw.attr("action"), withdraw);
        assertThat(page(meeting).select("h1").text()).doesNotContain("The flood meeting");
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
}
