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
                "Opened today (March 5, 2023) in Yiyang. | 2023-03-05 | published.today",
                "2018-07-18 17:06:46  阅读 211 次 评论 0 条 | 2018-07-18 | published.release-line",
                "[ 2019-05-14 10:30 ] | 2019-05-14 | published.date-line",
                "(May 14, 2019) | 2019-05-14 | published.date-line",
                "Release Time 2019-05-14 10:20 | 2019-05-14 | published.date-line",
                "Yiyang Daily 2019-05-14 08:30 | 2019-05-14 | published.date-line",
                "Heshan District Converged Media Center 2019-05-14 18:40 Posted on Hunan | 2019-05-14 | published.release-line",
                "Yiyang Daily, May 14, 2019, Page 01 | 2019-05-14 | published.release-line",
                "posted by admin on 2019-05-14 | 2019-05-14 | published.release-line",
                "2019-05-14 09:30 Yiyang Online | 2019-05-14 | published.date-line",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On October 13, the committee met. It heard the report on the 2021 budget adjustment plan. | 2021-10-13",
                "On August 1, the group met. It heard how the economy did in the first half of 2022. | 2022-08-01",
                "On January 17, it looked back on 2022 and laid out the work of 2023. | 2023-01-17",
                "On December 20, it looked back on 2022 and laid out the work of 2023. | 2022-12-20",
                "On January 17, it laid out the work of 2023. | open",
                "On June 30, the committee heard the report on the 2021 final accounts. | open",
                "On June 30, the committee spoke of the goals to be reached by 2035. | open",
                "On June 30, the committee spoke of the growth from 2016 to 2020. | open",
                "On June 30, the committee thanked 2000 people. | open",
                "On June 30, the committee spoke of a rule that was made on May 4, 2019. | open",
                "On October 13, the committee spoke of 2019, 2020 and 2021. | open"
            })
    void withoutAPublicationTheYearOfTheWorkCompletesADay(String text, String day) {
        Dates dates = Dates.of(Document.of(HEAD + "\n\n" + text));

        assertThat(dates.resolve(dates.mentions().get(0), null)
                        .map(found -> found.from().toString())
                        .orElse("open"))
                .isEqualTo(day);
    }

    @Test
    void yearOfTheWorkCompletesNothingBesideAPublication() {
        Dates dates = Dates.of(Document.of("Date: 2022-11-01\n\n" + HEAD
                + "\n\nOn October 13, the committee met. It heard the report on the 2021 budget adjustment plan."));

        assertThat(dates.resolve(dates.mentions().get(1), null))
                .map(ResolvedDate::from)
                .contains(LocalDate.of(2022, 10, 13));
    }

    @Test
    void manyStampsTakeBoundedTime() {
        for (String unit : List.of("time:2023-13-45\n", "Date:\n2023-03-24x\n", "On the 6th, he met. ")) {
            String text = unit.repeat(1_000_000 / unit.length());
            assertTimeout(Duration.ofSeconds(30), () -> Dates.of(Document.of(text)));
        }
    }
}
