package org.plenum.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.extraction.ArticleFacts.Publication;
import org.plenum.extraction.Rule;
import org.plenum.extraction.document.Document;

class DatesTests {

    private static final String HEAD = "Standing Committee of the Municipal Party Committee meets in Yiyang";
    private static final String BODY =
            "On March 5, the Standing Committee of the Municipal Party Committee held a meeting. Chen Jing presided.";

    private static Publication published(String text) {
        return Dates.of(Document.of(text)).published();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " date 2023-03-25 time:2023-03-24 08:45:45 | 2023-03-24 | published.label",
                "Release date: 2022-02-11 18:27 | 2022-02-11 | published.label",
                "Release time: August 15, 2023 | 2023-08-15 | published.label",
                "Source:Taizhou 2023-09-14 15:21 | 2023-09-14 | published.source",
                "Huaiji released at 22:47 on January 14, 2023 in Guangdong | 2023-01-14 | published.release-line",
                " date 2023-01-31 Headline of the news | 2023-01-31 | published.crawler",
                " date 2023-01-31 Date: 2023-06-01 | 2023-01-31 | published.crawler",
                "发布时间：2023年3月24日 | 2023-03-24 | published.label"
            })
    void findsThePublication(String head, LocalDate date, String rule) {
        String text = head + "\n\n" + HEAD + "\n\n" + BODY;
        Publication publication = published(text);
        assertThat(publication).isNotNull();
        assertThat(publication.date()).isEqualTo(date);
        assertThat(publication.evidence().rule()).hasToString(rule);
        assertThat(publication.evidence().quote())
                .isEqualTo(publication.evidence().span().of(text));
    }

    @Test
    void keepsTheTime() {
        assertThat(published("time:2022-12-29 14:02:18\n\n" + HEAD + "\n\n" + BODY)
                        .time())
                .isEqualTo(LocalTime.of(14, 2, 18));
    }

    @Test
    void dayOfThePageIsNotThePublications() {
        assertThat(published("Sunday, January 15, 2023\n\n" + HEAD + "\n\n" + BODY))
                .isNull();
        assertThat(published("HOME\nFriday,  09/20/2024\n\n" + HEAD + "\n\n" + BODY))
                .isNull();
    }

    @Test
    void shortLineThatBeginsWithADateIsThePublications() {
        Publication publication = published(HEAD + "\n\n2022-05-11 0 By\n\n" + BODY);
        assertThat(publication).isNotNull();
        assertThat(publication.date()).isEqualTo(LocalDate.of(2022, 5, 11));
        assertThat(publication.evidence().rule()).isEqualTo(Rule.PUBLISHED_DATE_LINE);
    }

    @Test
    void noDateIsNoPublication() {
        assertThat(published(HEAD + "\n\n" + BODY)).isNull();
    }

    @Test
    void datelineSaysWhatTodayIs() {
        String text = "time:2023-04-21 01:22:10\n\n" + HEAD
                + "\n\nNews from Yueyang Daily, all media, April 20 (Reporter Wang Jin)This afternoon, Cao Puhua chaired a meeting.";
        Dates dates = Dates.of(Document.of(text));
        DateMention today = dates.mentions().get(dates.mentions().size() - 1);
        assertThat(dates.resolve(today, null)).map(ResolvedDate::from).contains(LocalDate.of(2023, 4, 20));
    }

    @Test
    void dayWithoutMonthTakesTheMonthNamedBefore() {
        String text = "On March 5, 2023, the meeting opened. It closed on the 6th.";
        Dates dates = Dates.of(Document.of(text));
        assertThat(dates.resolve(dates.mentions().get(1), null))
                .map(ResolvedDate::from)
                .contains(LocalDate.of(2023, 3, 6));
    }

    @Test
    void manyStampsTakeBoundedTime() {
        for (String unit : List.of("time:2023-13-45\n", "Date:\n2023-03-24x\n", "On the 6th, he met. ")) {
            String text = unit.repeat(1_000_000 / unit.length());
            assertTimeout(Duration.ofSeconds(30), () -> Dates.of(Document.of(text)));
        }
    }
}
