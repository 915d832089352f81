package org.plenum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.plenum.ingest.ImportService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The newsroom, an editor who is logged in, and what an editor does with a page. */
abstract class EditorJourney {

    @LocalServerPort
    int port;

    @Autowired
    private ImportService imports;

    @Autowired
    private JdbcClient jdbc;

    Newsroom newsroom;

    @BeforeEach
    void threeReports() {
        newsroom = new Newsroom(imports, jdbc);
        newsroom.open();
    }

    Visit editor(Browser browser) {
        Visit visit = Visit.at(browser, port);
        visit.login();
        return visit;
    }

    /** Selects words of the text with the mouse, as a person does, once the page and its script are there. */
    @SuppressWarnings("unchecked")
    static void select(Page page, String words) {
        page.waitForLoadState();
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

    static double number(Map<String, Object> box, String name) {
        return ((Number) box.get(name)).doubleValue();
    }

    static Locator form(Page page, String field) {
        return page.locator("form:has(input[name=field][value=" + field + "])");
    }

    static Locator person(Page page, String name) {
        return page.locator("details.fixperson:has(summary strong:text-is(\"" + name + "\"))");
    }

    static void save(Locator form) {
        button(form, "Save").click();
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator link(Locator within, String name) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    List<String> decisions() {
        return newsroom.list("select decision from review_decision where withdrawn_at is null order by id");
    }

    /** Kinds of those in force. */
    List<String> corrections() {
        return newsroom.list(
                "select substring(field from '^[A-Z]+') from correction where withdrawn_at is null order by id");
    }
}
