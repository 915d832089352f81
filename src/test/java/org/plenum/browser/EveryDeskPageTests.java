package org.plenum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.ingest.ImportService;
import org.plenum.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every page of editors and administrators keeps to, of an archive in which there is something to do, and of an empty one. */
@ServerTest
@TestPropertySource(properties = "plenum.seeds=" + Newsroom.FOLDER)
@ExtendWith(BrowserExtension.class)
class EveryDeskPageTests {

    private static final List<String> PILES = List.of("FACT", "DIVISION", "NAMES", "MEETINGS", "GENRE", "FILE");

    /** Answers no page. */
    private static final List<String> PARTS = List.of("/admin/audit.csv", "/admin/imports/{id}/progress");

    @LocalServerPort
    private int port;

    @Autowired
    private ImportService imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Newsroom newsroom;

    @BeforeEach
    void newsroom() {
        newsroom = new Newsroom(imports, jdbc);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, true", "DARK, true", "LIGHT, false", "DARK, false"})
    void isAccessible(ColorScheme colours, boolean data, Browser browser) {
        List<String> violations = new ArrayList<>();
        try (Visit visit = new Visit(browser, "http://localhost:" + port, Visit.DESK, colours, true)) {
            walk(visit, data, name -> violations.addAll(Accessibility.violations(name, visit.page())));
        }
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fitsPhone(boolean data, Browser browser) {
        List<String> wide = new ArrayList<>();
        try (Visit visit = new Visit(browser, "http://localhost:" + port, Visit.PHONE, ColorScheme.LIGHT, true)) {
            walk(visit, data, name -> {
                int width = (int) visit.page().evaluate("document.documentElement.scrollWidth");
                if (width > Visit.PHONE) {
                    wide.add(name + " is " + width + " px wide");
                }
            });
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void everyAddressIsWalked(Browser browser) {
        fill();
        List<String> walked = new ArrayList<>(addresses(true).values());
        List<String> forgotten = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/admin") || pattern.startsWith("/account"))
                .filter(pattern -> PARTS.stream().noneMatch(part -> plain(part).equals(plain(pattern))))
                .filter(pattern ->
                        walked.stream().noneMatch(address -> address.split("\\?")[0].matches(plain(pattern))))
                .toList();

        assertThat(forgotten).isEmpty();
    }

    /** An address with variables as a regular expression. */
    private static String plain(String pattern) {
        return Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}").matcher(pattern).replaceAll("[0-9]+");
    }

    /** Opens each page, those that only answer to a form too. */
    private void walk(Visit visit, boolean data, Consumer<String> look) {
        if (data) {
            fill();
        } else {
            newsroom.empty();
        }
        visit.login();
        addresses(data).forEach((name, path) -> {
            assertThat(visit.open(path)).as(path).isEqualTo(200);
            look.accept(name);
        });
        if (data) {
            conflict(visit);
            look.accept("conflict");
            refused(visit);
            look.accept("refused");
            visit.open("/admin/review");
            visit.page().keyboard().press("l");
            visit.page().locator("[data-back]").waitFor();
            look.accept("review-decided");
        }
    }

    private Map<String, String> addresses(boolean data) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("overview", "/admin");
        addresses.put("imports", "/admin/imports");
        addresses.put("accounts", "/admin/accounts");
        addresses.put("audit", "/admin/audit");
        addresses.put("account", "/account");
        PILES.forEach(pile -> addresses.put("review-" + pile, "/admin/review?pile=" + pile));
        if (data) {
            addresses.put("import", "/admin/imports/" + newsroom.id("import_run order by id desc"));
            for (String file : List.of("yueyang.txt", "tour.txt")) {
                addresses.put("sheet-" + file, "/admin/articles/" + newsroom.article(file));
            }
            things("people", "person", addresses);
            things("organisations", "organisation", addresses);
            things("meetings", "meeting", addresses);
        }
        return addresses;
    }

    /** One of the kind, and a merge of two, that have most to show. */
    private void things(String kind, String table, Map<String, String> addresses) {
        List<String> two = newsroom.list(
                "select %2$s_id from mention where %2$s_id is not null group by 1 order by count(*) desc limit 2"
                        .formatted(kind, table));
        addresses.put(kind + "-card", "/admin/%s/%s".formatted(kind, two.get(0)));
        addresses.put(
                kind + "-split",
                "/admin/%s/%s/split?article=%s"
                        .formatted(
                                kind,
                                two.get(0),
                                newsroom.id("article where id in (select article_id from mention where %s_id = %s)"
                                        .formatted(table, two.get(0)))));
        addresses.put(kind + "-split-none", "/admin/%s/%s/split".formatted(kind, two.get(0)));
        addresses.put(kind + "-merge", "/admin/%s/%s/merge?into=%s".formatted(kind, two.get(1), two.get(0)));
    }

    private void conflict(Visit visit) {
        visit.open("/admin/articles/" + newsroom.article("tour.txt"));
        visit.page().evaluate("document.querySelector('form:has(input[value=TITLE]) input[name=seen]').value = '7'");
        visit.page()
                .locator("form:has(input[name=field][value=TITLE]) button:not([name])")
                .click();
        PlaywrightAssertions.assertThat(visit.page().locator(".label")).containsText("409");
        visit.settled();
    }

    private void refused(Visit visit) {
        long person = newsroom.chenJing("430000");
        visit.open("/admin/people/" + person + "/merge?into=" + person);
        visit.page().locator("main form.fix button").click();
        PlaywrightAssertions.assertThat(visit.page().locator("h1")).hasText("That is not possible");
        visit.settled();
    }

    /** Something on each pile; corrections in force and withdrawn; a merge that was undone; a name that was added. */
    private void fill() {
        newsroom.empty();
        newsroom.threeReports();
        newsroom.write(
                "other.txt",
                "The sun shone in Yueyang\n\nThe sun shone in Yueyang on March 9, 2023, and everybody was glad.\n");
        newsroom.write("again.txt", Newsroom.HUAIJI.replace("rural roads", "winter roads"));
        newsroom.write("empty.txt", "");
        newsroom.load();
        newsroom.pretend("update mention set confidence = 0.5");
        newsroom.pretend("update article set genre = 'OTHER' where source_key = 'other.txt'");
        newsroom.pretend(
                "update article set region_code = null, region_basis = null, region_reason = 'Two of one name.' where source_key = 'other.txt'");
        newsroom.pretend(
                "insert into article_region_candidate (article_id, region_code)"
                        + " select id, code from article, (values ('430900'), ('361126')) c (code) where source_key = 'other.txt'");
        newsroom.pretend(
                "insert into correction (id, target_kind, target_key, field, value, was, note, made_by, made_at, withdrawn_at, withdrawn_by)"
                        + " select nextval('correction_seq'), 'article', 'yueyang.txt', 'TITLE', '{\"text\":\"Floods\"}', '{\"text\":\"On the afternoon\"}',"
                        + " 'as printed', 'anna', now(), case when n = 1 then now() end, case when n = 1 then 'anna' end from generate_series(1, 2) n");
        newsroom.pretend("insert into correction (id, target_kind, target_key, field, value, made_by, made_at)"
                + " select nextval('correction_seq'), 'person', 'chenjing@430000', 'SPELLING:陈静', '陈静', 'anna', now()");
        newsroom.pretend(
                "insert into identity_merge (kind, loser_id, winner_id, note, made_by, made_at, undone_by, undone_at)"
                        + " select 'PERSON', min(id), max(id), 'the same face', 'anna', now(), 'ben', now() from person where name_key = 'chenjing'");
    }
}
