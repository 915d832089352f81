package org.plenum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two reports that were really imported, and what an editor does with pages and forms. */
abstract class DeskPages {

    @Autowired
    ImportFixture folder;

    @Autowired
    MockMvcTester mvc;

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

    Element form(String sheet, String field) {
        return page(sheet)
                .select("form:has(input[name=field][value=" + field + "])")
                .first();
    }

    /** Sends a form as a browser would, with some fields filled in anew: name, value, name, value ... */
    MvcTestResult post(String address, Element form, String... filled) {
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

    Document page(String address) {
        MvcTestResult result = mvc.get().uri(URI.create(address)).exchange();
        assertThat(result).as(address).hasStatus(200);
        return parsed(result);
    }

    static Document parsed(MvcTestResult result) {
        try {
            Document page = Jsoup.parse(result.getResponse().getContentAsString());
            assertThat(page.text()).doesNotContain("??");
            return page;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    long body(String key) {
        return folder.id("organisation where name_key = '" + key + "'");
    }
}
