package org.plenum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenum.ingest.ImportService;
import org.plenum.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What an editor does on a day, in a real browser: put right, merge, split, review by keys, import and take back. */
@ServerTest
@TestPropertySource(properties = "plenum.seeds=" + Newsroom.FOLDER)
@ExtendWith(BrowserExtension.class)
class EditorJourneyTests {

    private static final double IMPORT_PATIENCE = 60_000;

    @LocalServerPort
    private int port;

    @Autowired
    private ImportService imports;

    @Autowired
    private JdbcClient jdbc;

    private Newsroom newsroom;

    @BeforeEach
    void threeReports() {
        newsroom = new Newsroom(imports, jdbc);
        newsroom.open();
    }

    private Visit editor(Browser browser) {
        Visit visit = Visit.at(browser, port);
        visit.login();
        return visit;
    }

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
    void twoPeopleAreMergedAfterAPreviewAndSeparatedAgain(Browser browser) {
        long hunan = newsroom.chenJing("430000");
        long guangdong = newsroom.chenJing("440000");
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/people/" + hunan);
            link(page.locator("main"), "Merge, split, rename").click();
            page.locator("section:has(#merge) input[name=into]").fill("/people/" + guangdong);
            button(page.locator("section:has(#merge)"), "Show what comes together")
                    .click();

            assertThat(page.locator("#conflicts-section")).containsText("Hunan");
            assertThat(page.locator("section:has(#together)")).containsText("3 articles");
            page.locator("main form.fix").getByLabel("Why").fill("same biography");
            button(page.locator("main form.fix"), "Merge").click();
            visit.assertAt("/admin/people/" + guangdong);

            visit.open("/people/" + hunan);
            visit.assertAt("/people/" + guangdong);
            visit.open("/admin/people/" + guangdong);
            assertThat(page.locator("section:has(#merges)")).containsText("same biography");
            button(page.locator("section:has(#merges)"), "Separate again").click();

            assertThat(page.locator("section:has(#merges)")).containsText("undone");
            visit.open("/people/" + hunan);
            visit.assertAt("/people/" + hunan);
        }
    }

    @Test
    void aNamesakeIsSplitOffAndTheSplitTakenBack(Browser browser) {
        long hunan = newsroom.chenJing("430000");
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/admin/people/" + hunan);
            page.getByLabel("Chen Jing inspects dikes").check();
            button(page.locator("main"), "Show what would be parted").click();
            assertThat(page.locator("#stays")).containsText("1 article");
            assertThat(page.locator("#goes")).containsText("Chen Jing inspects dikes");
            button(page.locator("main"), "Split off").click();

            assertThat(page).hasURL(Pattern.compile("/admin/people/(?!" + hunan + "$)\\d+$"));
            assertThat(page.locator(".byline")).containsText("1 article");
            button(page.locator("main"), "Take the split back").click();
            visit.open("/admin/people/" + hunan);
            assertThat(page.locator(".byline")).containsText("2 articles");
        }
    }

    @Test
    void reviewNeedsNoMouseAndNoPageLoad(Browser browser) {
        newsroom.write("again.txt", Newsroom.HUAIJI.replace("rural roads", "winter roads"));
        newsroom.load();
        newsroom.pretend(
                "update mention set confidence = case when kind = 'PERSON' and quote in ('Li Mei', 'Wang Ping') then 0.5 else 1 end");
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/admin/review");
            page.evaluate("window.sameLoad = true");
            Locator tally = page.locator(".tally");
            assertThat(tally).hasText("3 left");
            assertThat(page.locator("[data-item][aria-current]")).hasCount(1);

            page.keyboard().press("j");
            assertThat(page.locator("[data-item]").nth(1)).hasAttribute("aria-current", "true");
            page.keyboard().press("k");
            page.keyboard().press("a");
            assertThat(tally).hasText("2 left");
            page.keyboard().press("r");
            assertThat(tally).hasText("One left");
            page.keyboard().press("l");
            assertThat(page.locator("#queue .empty")).isVisible();
            assertThat(page.locator("#queue a[aria-current]")).hasText("Facts of little confidence (0)");
            assertThat(decisions()).containsExactly("LATER");
            assertThat(corrections()).containsExactly("CONFIRMED", "PERSON");

            page.keyboard().press("u");
            assertThat(tally).hasText("One left");
            assertThat(decisions()).isEmpty();
            page.keyboard().press("u");
            assertThat(page.locator("form:has([data-back]) input[name=trail]"))
                    .hasValue(Pattern.compile("^CORRECTION-\\d+$"));
            assertThat(corrections()).containsExactly("CONFIRMED");
            page.keyboard().press("u");
            assertThat(page.locator("[data-back]")).hasCount(0);
            assertThat(corrections()).isEmpty();
            assertThat(page.evaluate("window.sameLoad === true")).isEqualTo(true);
        }
    }

    @Test
    void keysPressedFasterThanTheServerAnswersAreAllHeard(Browser browser) {
        newsroom.pretend(
                "update mention set confidence = case when kind = 'PERSON' and quote in ('Li Mei', 'Wang Ping') then 0.5 else 1 end");
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/admin/review");
            page.evaluate("window.sameLoad = true");
            assertThat(page.locator(".tally")).hasText("2 left");

            page.keyboard().type("ar");

            assertThat(page.locator("#queue .empty")).isVisible();
            assertThat(corrections()).containsExactly("CONFIRMED", "PERSON");
            assertThat(page.evaluate("window.sameLoad === true")).isEqualTo(true);
        }
    }

    @Test
    void keyOfCorrectionLeadsToTheSheet(Browser browser) {
        newsroom.pretend("update mention set confidence = 0.5");
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/admin/review");
            page.keyboard().press("c");
            assertThat(page).hasURL(Pattern.compile("/admin/articles/\\d+$"));
        }
    }

    @Test
    void namesThatMayBeOneAreDecidedByKeysAndTakenBack(Browser browser) {
        try (Visit visit = editor(browser)) {
            Page page = visit.page();
            visit.open("/admin/review?pile=NAMES");
            assertThat(page.locator(".tally")).hasText("One left");

            page.keyboard().press("a");
            assertThat(page.locator("#queue .empty")).isVisible();
            assertThat(newsroom.list("select 1 from person where merged_into is not null"))
                    .hasSize(1);
            page.keyboard().press("u");
            assertThat(page.locator(".tally")).hasText("One left");
            assertThat(newsroom.list("select 1 from person where merged_into is not null"))
                    .isEmpty();
            page.keyboard().press("r");
            assertThat(page.locator("#queue .empty")).isVisible();
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

    private List<String> decisions() {
        return newsroom.list("select decision from review_decision where withdrawn_at is null order by id");
    }

    /** Kinds of those in force. */
    private List<String> corrections() {
        return newsroom.list(
                "select substring(field from '^[A-Z]+') from correction where withdrawn_at is null order by id");
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

    /** Selects words of the text with the mouse, as a person does. */
    @SuppressWarnings("unchecked")
    private static void select(Page page, String words) {
        Map<String, Object> box = (Map<String, Object>) page.evaluate("""
                words => {
                  const line = [...document.querySelectorAll('#text p')].find(p => p.textContent.includes(words));
                  line.scrollIntoView({ block: 'center' });
                  const node = line.firstChild;
                  const range = document.createRange();
                  range.setStart(node, node.data.indexOf(words));
                  range.setEnd(node, node.data.indexOf(words) + words.length);
                  const box = range.getBoundingClientRect();
                  return { left: box.left, right: box.right, middle: box.top + box.height / 2 };
                }""", words);
        page.mouse().move(number(box, "left") + 1, number(box, "middle"));
        page.mouse().down();
        page.mouse().move(number(box, "right") - 1, number(box, "middle"));
        page.mouse().up();
    }

    private static double number(Map<String, Object> box, String name) {
        return ((Number) box.get(name)).doubleValue();
    }

    private static Locator form(Page page, String field) {
        return page.locator("form:has(input[name=field][value=" + field + "])");
    }

    private static Locator person(Page page, String name) {
        return page.locator("details.fixperson:has(summary strong:text-is(\"" + name + "\"))");
    }

    private static void save(Locator form) {
        button(form, "Save").click();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Locator within, String name) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}
