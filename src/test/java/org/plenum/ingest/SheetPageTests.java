package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The sheet on which the facts of an article are put right. */
@ImportTest
@WithMockUser(username = "anna", roles = "ADMIN")
class SheetPageTests extends DeskPages {

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

    @Test
    @WithMockUser(roles = "READER")
    void readersSeeNoWayToTheDesk() {
        String html = parsed(
                        mvc.get().uri("/articles/" + folder.article("a.txt")).exchange())
                .html();

        assertThat(html).doesNotContain("/admin/articles/");
        assertThat(mvc.get().uri("/admin/articles/" + folder.article("a.txt"))).hasStatus(403);
    }

    @Test
    void activitiesAndCompanionsThatWereMissedAreAddedAndStruck() {
        String sheet = "/admin/articles/" + folder.article("b.txt");
        folder.write("b.txt", "title: Two", "division: 441224", "person: Chen Jing | head", "He called on Wang Ping.");
        folder.runToTheEnd();
        Element add = page(sheet).getElementById("add-form");
        String leader = add.select("select[name=of] option").get(1).attr("value");
        String[] visit = {"field", "ACTIVITY", "words", "called on", "v.deed", "VISIT", "of", leader};
        String[] nobodys = visit.clone();
        nobodys[7] = "";

        assertThat(post(sheet + "/corrections", add, nobodys)).hasStatus(400);
        assertThat(post(sheet + "/corrections", add, visit)).hasRedirectedUrl(sheet);
        String activity =
                page(sheet).select("#add-form select[name=to] option").get(1).attr("value");
        assertThat(post(sheet + "/corrections", add, "field", "ACTIVITY", "words", "Wang Ping", "to", activity))
                .hasRedirectedUrl(sheet);
        post(sheet + "/corrections", form(sheet, "ACTIVITY"), "v.places", "the mill; the farm", "v.part", "MORNING");

        String took =
                "select p.name || t.leads from activity_participant t join person p on p.id = t.person_id order by t.list_position";
        assertThat(folder.list(took)).hasSize(2).last().isEqualTo("Wang Pingfalse");
        assertThat(folder.list("select name from activity_place order by 1")).containsExactly("the farm", "the mill");
        Document shown = page("/articles/" + folder.article("b.txt"));
        assertThat(shown.select("#corrections").text()).contains("the mill; the farm", "morning", "came along");
        Element companion = page(sheet).select("form.companion").first();
        post(sheet + "/corrections", companion, "act", "strike");
        assertThat(folder.list(took)).hasSize(1);
        assertThat(page(sheet).select("form.companion")).isEmpty();
    }

    @Test
    void whatNoFormOffersIsRefused() {
        String sheet = "/admin/articles/" + folder.article("a.txt");
        Element add = page(sheet).getElementById("add-form");

        for (String field : new String[] {"WHO", "WHICH", "CONFIRMED"}) {
            assertThat(post(sheet + "/corrections", add, "field", field, "act", "strike", "words", "Chen Jing"))
                    .as(field)
                    .hasStatus(400);
        }
    }
}
