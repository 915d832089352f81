package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The meetings of a person of many, page by page. */
class PersonMeetingsTests extends PageTests {

    private static final String TEXT = "Chen Tengda attended the meeting. Chen Tengda inspected a school.";

    @Test
    void meetingsAreReadPageByPageTheNewestFirst() {
        TestArchive archive = archive();
        long chen = archive.person("Chen Tengda", TestArchive.GUANGDONG);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            String day = LocalDate.of(2023, 1, 1).plusDays(i).toString();
            long article = archive.article("Report of " + day, TEXT, a -> a.published(day));
            long meeting = archive.meeting("Meeting " + i, "PLENARY", null, null, day);
            archive.participation(article, TEXT, meeting, chen, "ATTENDED", "attended the meeting", null);
            names.add("Meeting " + i);
        }
        long elsewhere = archive.article("Report of a tour", TEXT, a -> a.published("2023-04-01"));
        archive.participation(elsewhere, TEXT, null, chen, "ATTENDED", "inspected a school", null);
        Collections.reverse(names);

        Document first = page("/people/" + chen);
        Document second = page("/people/" + chen + "?meetings=2");
        Document third = page("/people/" + chen + "?meetings=3");

        List<String> read = new ArrayList<>(meetings(first));
        assertThat(read).hasSize(20);
        read.addAll(meetings(second));
        read.addAll(meetings(third));
        assertThat(read).isEqualTo(names);
        assertThat(first.select("section[aria-labelledby=meetings] .quote").text())
                .as("with the words that say so, and what was done outside a meeting")
                .contains("attended the meeting", "inspected a school");
        assertThat(second.select("section[aria-labelledby=meetings] .what.muted"))
                .isEmpty();
        assertThat(first.select("section[aria-labelledby=meetings] .dots a").eachAttr("href"))
                .containsExactly("?meetings=2#meetings");
        assertThat(second.select("section[aria-labelledby=meetings] .dots a").eachAttr("href"))
                .containsExactly("?meetings=1#meetings", "?meetings=3#meetings");
        assertThat(first.select("a[href=/meetings?person=" + chen + "]").text()).contains("All 45 meetings");
        assertThat(get("/people/" + chen + "?meetings=0")).hasStatus(400);
        assertThat(meetings(page("/people/" + chen + "?meetings=4"))).isEmpty();
    }

    private static List<String> meetings(Document page) {
        return page.select("section[aria-labelledby=meetings] a.what").eachText();
    }
}
