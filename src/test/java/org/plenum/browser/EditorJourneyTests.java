package org.plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenum.testing.ServerTest;
import org.springframework.test.context.TestPropertySource;

/** What an editor does on a day, in a real browser: facts put right, added and struck; people, bodies and meetings merged and split; imports taken back. */
@ServerTest
@TestPropertySource(properties = "plenum.seeds=" + Newsroom.FOLDER)
@ExtendWith(BrowserExtension.class)
class EditorJourneyTests extends EditorJourney {

    private static final double IMPORT_PATIENCE = 60_000;

    @Test
    void factsArePutRightAddedAndStruckOnTheSheet(Browser browser) {
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/articles/" + newsroom.article("yueyang.txt"));
            link(page.locator("main"), "Correct this article").click();

            Locator title = form(page, "TITLE");
            title.getByLabel("title").fill("Yueyang prepares for floods");
            title.getByLabel("Why").fill("as printed");
            save(title);
            assertThat(page.locator("h1")).hasText("Yueyang prepares for floods");

            Locator chen = person(page, "Chen Jing");
            chen.locator("summary").click();
            Locator spoke = chen.locator("form:has(input[name=detail][value=SPOKE])");
            button(spoke, "Strike out").click();
            assertThat(page.locator("#inforce ~ .fixes > li")).hasCount(2);

            select(page, "Comrade Q");
            assertThat(page.locator("#add-form input[name=words]")).hasValue("Comrade Q");
            button(page.locator("#add-form"), "Add").click();
            assertThat(person(page, "Comrade Q")).hasCount(1);

            Locator ouyang = person(page, "Ouyang Xiu");
            ouyang.locator("summary").click();
            button(ouyang.locator("form:has(input[name=field][value=PERSON])"), "Strike out")
                    .click();
            assertThat(person(page, "Ouyang Xiu")).hasCount(0);

            link(page.locator("h1"), "Yueyang prepares").click();
            assertThat(page.locator("h1")).hasText("Yueyang prepares for floods");
            assertThat(page.locator("#corrections")).containsText("as printed");
            assertThat(page.locator("#corrections .fixed")).hasCount(4);
            Locator named = page.locator("aside a[href^='/people/']");
            assertThat(named.getByText("Comrade Q")).hasCount(1);
            assertThat(named.getByText("Ouyang Xiu")).hasCount(0);
        }
    }

    @Test
    void theSecondOfTwoEditorsSeesBothVersions(Browser browser) {
        String sheet = "/admin/articles/" + newsroom.article("huaiji.txt");
        try (Visit first = editor(browser);
                Visit second = editor(browser)) {
            first.open(sheet);
            second.open(sheet);
            form(first.page(), "TITLE").getByLabel("title").fill("Roads");
            save(form(first.page(), "TITLE"));
            assertThat(first.page().locator("h1")).hasText("Roads");

            form(second.page(), "TITLE").getByLabel("title").fill("Streets");
            save(form(second.page(), "TITLE"));

            Page conflict = second.page();
            assertThat(conflict.locator("h1")).hasText("Somebody else was quicker");
            assertThat(conflict.locator("#theirs-title ~ div ins")).hasText("Roads");
            assertThat(conflict.locator("#mine-title ~ ul ins")).hasText("Streets");
            first.page().reload();
            assertThat(first.page().locator("h1")).hasText("Roads");
            button(conflict.locator("main"), "Put mine in its place").click();
            assertThat(conflict.locator("h1")).hasText("Streets");
        }
    }

    @Test
    void aCorrectionOutlivesImportsAndTheirUndo(Browser browser) {
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            upload(visit, Newsroom.HUAIJI.replace("Huaiji", "Fengkai"));
            assertThat(page.locator("#files .tag")).hasText("inserted");
            assertThat(page.getByText("Nothing was changed")).isVisible();
            assertThat(newsroom.list("select 1 from article where source_key like '%fengkai.txt'"))
                    .isEmpty();
            button(page.locator("main"), "Import this").click();
            untilFinished(page);

            visit.open("/admin/articles/" + newsroom.id("article where source_key like '%fengkai.txt'"));
            Locator li = person(page, "Li Mei");
            li.locator("summary").click();
            Locator post = li.locator("form:has(input[name=field][value=POST])");
            post.getByLabel("Office").fill("acting head");
            save(post);
            assertCorrected(visit);

            upload(visit, Newsroom.HUAIJI.replace("Huaiji", "Fengkai") + "\nThe roads are long.\n");
            assertThat(page.locator("#files .tag")).hasText("updated");
            button(page.locator("main"), "Import this").click();
            untilFinished(page);
            String run = page.url();
            assertCorrected(visit);

            page.navigate(run);
            button(page.locator("main"), "Undo this import").click();
            assertThat(page.locator("main .done")).containsText("Undone");
            assertCorrected(visit);
            assertThat(newsroom.list("select 1 from article where text like '%roads are long%'"))
                    .isEmpty();
        }
    }

    @Test
    void anActivityAndACompanionThatWereMissedAreAddedByTheirWords(Browser browser) {
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/admin/articles/" + newsroom.article("yueyang.txt"));
            Locator add = page.locator("#add-form");
            select(page, "came late");
            assertThat(add.locator("input[name=words]")).hasValue("came late");
            add.getByLabel("What they say").selectOption("ACTIVITY");
            add.getByLabel("Whose post or role").selectOption("Liu An");
            add.getByLabel("Kind of activity").selectOption("VISIT");
            button(add, "Add").click();
            Locator activity = form(page, "ACTIVITY").first();
            assertThat(activity.locator(".quoted")).hasText("“came late”");
            activity.getByLabel("Places").fill("the old town; the port");
            save(activity);
            assertThat(page.locator("section:has(#inforce)")).containsText("the old town; the port");

            select(page, "Comrade Q");
            assertThat(add.locator("input[name=words]")).hasValue("Comrade Q");
            add.getByLabel("What they say").selectOption("ACTIVITY");
            add.getByLabel("Came along to").selectOption("came late");
            button(add, "Add").click();
            assertThat(page.locator("form.companion")).containsText("Comrade Q");
            button(page.locator("form.companion"), "Strike out Comrade Q").click();
            assertThat(page.locator("form.companion")).hasCount(0);
        }
    }

    private void upload(Visit visit, String text) {
        Page page = visit.page();
        visit.open("/admin/imports");
        page.getByLabel("Files")
                .setInputFiles(new FilePayload("fengkai.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        button(page.locator("main"), "Upload and show what would change").click();
        assertThat(page).hasURL(Pattern.compile("/admin/imports/\\d+$"));
        untilFinished(page);
    }

    private void assertCorrected(Visit visit) {
        visit.open("/articles/" + newsroom.id("article where source_key like '%fengkai.txt'"));
        assertThat(visit.page().locator("#corrections")).containsText("acting head");
        assertThat(
                        newsroom.list(
                                "select t.post from attestation t join article a on a.id = t.article_id"
                                        + " join person p on p.id = t.person_id where a.source_key like '%fengkai.txt' and p.name = 'Li Mei'"))
                .isEqualTo(List.of("acting head"));
    }

    private static void untilFinished(Page page) {
        assertThat(page.locator("#progress .tag"))
                .hasText("finished", new LocatorAssertions.HasTextOptions().setTimeout(IMPORT_PATIENCE));
    }
}
