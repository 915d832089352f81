package org.plenum.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.extraction.MeetingFact.PartOfDay;
import org.plenum.extraction.date.DateMention.Day;
import org.plenum.extraction.text.Tokenizer;

class DateFinderTests {

    private static List<DateMention> find(String text) {
        return DateFinder.find(text, Tokenizer.tokens(text));
    }

    /** {@code [span] first-last part rule}, dates as year-month-day with "?" for what is not printed. */
    private static String show(String text) {
        return find(text).stream()
                .map(m -> "[" + m.span().of(text) + "] " + day(m.first())
                        + (m.last() == null ? "" : " to " + day(m.last()))
                        + (m.relative() == null ? "" : " " + m.relative()) + (m.part() == null ? "" : " " + m.part())
                        + " "
                        + m.rule())
                .collect(Collectors.joining("; "));
    }

    private static String day(Day day) {
        return part(day.year()) + "-" + part(day.month()) + "-" + part(day.day());
    }

    private static String part(Integer number) {
        return number == null ? "?" : number.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time:2023-03-24 08:45:45 | [2023-03-24 08:45:45] 2023-3-24 date.numeric",
                "2023-03-24T08:45:45Z | [2023-03-24T08:45] 2023-3-24 date.numeric",
                "Date 2023/3/4. | [2023/3/4] 2023-3-4 date.numeric",
                "2023.03.24 11:00 | [2023.03.24 11:00] 2023-3-24 date.numeric",
                "Friday,  09/20/2024 | [Friday,  09/20/2024] 2024-9-20 date.numeric",
                "24.03.2023 | [24.03.2023] 2023-3-24 date.numeric",
                "On March 23, the meeting | [March 23] ?-3-23 date.named-month",
                "On the afternoon of February 8, the | [the afternoon of February 8] ?-2-8 AFTERNOON date.named-month",
                "held on September 7th by | [September 7th] ?-9-7 date.named-month",
                "on 18 July the | [18 July] ?-7-18 date.named-month",
                "on the 7th of September 2023. | [the 7th of September 2023] 2023-9-7 date.named-month",
                "Release time: August 15, 2023 | [August 15, 2023] 2023-8-15 date.named-month",
                "released at 22:47 on January 14, 2023 in Guangdong | [22:47 on January 14, 2023] 2023-1-14 date.named-month",
                "Sunday, January 15, 2023 | [Sunday, January 15, 2023] 2023-1-15 date.named-month",
                "On December 25 and 26, the | [December 25 and 26] ?-12-25 to ?-12-26 date.named-month",
                "from 3 to 5 March in | [3 to 5 March] ?-3-3 to ?-3-5 date.named-month",
                "March 3-5, 2023 | [March 3-5, 2023] 2023-3-3 to 2023-3-5 date.named-month",
                "December 30, 2022 to January 2, 2023 | [December 30, 2022 to January 2, 2023] 2022-12-30 to 2023-1-2 date.named-month",
                "Sept. 5, 2022 | [Sept. 5, 2022] 2022-9-5 date.named-month",
                "on the morning of December 28. | [the morning of December 28] ?-12-28 MORNING date.named-month",
                "February 17 in the afternoon | [February 17 in the afternoon] ?-2-17 AFTERNOON date.named-month",
                "January 14 and 20 members | [January 14] ?-1-14 date.named-month",
                "On May 6, 2000 people came | [May 6] ?-5-6 date.named-month",
                "in January 2023 the | [January 2023] 2023-1-? date.month",
                "News on the 29th (Reporter Wang) On the 29th, the | [the 29th] ?-?-29 date.day-of-month; [the 29th] ?-?-29 date.day-of-month",
                "on the afternoon of the 17th, entrusted | [the afternoon of the 17th] ?-?-17 AFTERNOON date.day-of-month",
                "on the 9th and 10th in | [the 9th and 10th] ?-?-9 to ?-?-10 date.day-of-month",
                "On 8 17, the committee | [8 17] ?-8-17 date.bare-numbers",
                "8 17, the provincial | [8 17] ?-8-17 date.bare-numbers",
                "8 month 17 Chen Jing presided | [8 month 17] ?-8-17 date.bare-numbers",
                "one month twenty-three Chen Jing presided | [one month twenty-three] ?-1-23 date.bare-numbers",
                "On twelve month five, the committee | [twelve month five] ?-12-5 date.bare-numbers",
                "opened today (on March 5, 2023). | [today (on March 5, 2023)] 2023-3-5 TODAY date.relative",
                "took place yesterday afternoon. | [yesterday afternoon] ?-?-? YESTERDAY AFTERNOON date.relative",
                "This afternoon, Cao | [This afternoon] ?-?-? TODAY AFTERNOON date.relative",
                "Yesterday (9th), the | [Yesterday (9th)] ?-?-9 YESTERDAY date.relative",
                "yesterday (March 9) the | [yesterday (March 9)] ?-3-9 YESTERDAY date.relative",
                "the day before yesterday | [the day before yesterday] ?-?-? DAY_BEFORE_YESTERDAY date.relative",
                "the 6th meeting in 2023 to convey | [2023] 2023-?-? date.year",
                "2023年3月24日下午岳阳市委 | [2023年3月24日下午] 2023-3-24 AFTERNOON date.han",
                "3月24日，市委 | [3月24日] ?-3-24 date.han",
                "24日上午，市委 | [24日上午] ?-?-24 MORNING date.han",
                "12月25日至26日，全市 | [12月25日至26日] ?-12-25 to ?-12-26 date.han",
                "2023年3月以来 | [2023年3月] 2023-3-? date.han",
                "昨日下午，全市 | [昨日下午] ?-?-? YESTERDAY AFTERNOON date.han"
            })
    void readsWordingsOfTheGenre(String text, String expected) {
        assertThat(show(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The session will open on Wednesday and close on Sunday.",
                "It is scheduled to conclude on Thursday.",
                "The session begins on Tuesday in the hall.",
                "the spirit of the 20th National Congress",
                "the 6th meeting of the 125th session on the 20th National Congress",
                "today's world and yesterday's news",
                "may 5 people march 20 miles",
                "nominees for the May 1st Labor Medal and March 8 Red Flag",
                "10 persons, 2000 people, 1.5 million, 30%",
                "the 19th Central Committee on the 8th Five-Year Plan",
                "version 1.2.3 of 99-99-99 and 2023-13-45",
                "50日元 9号文件"
            })
    void leavesOtherNumbers(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void keepsTheTimeOfDay() {
        assertThat(find("2023-09-14 15:21").get(0).time()).isEqualTo(LocalTime.of(15, 21));
        assertThat(find("at 22:47 on January 14, 2023").get(0).time()).isEqualTo(LocalTime.of(22, 47));
        assertThat(find("January 14, 2023 3:05 pm").get(0).time()).isEqualTo(LocalTime.of(15, 5));
    }

    @Test
    void doesNotReadAcrossLines() {
        assertThat(show("March 5\n2023 was good")).isEqualTo("[March 5] ?-3-5 date.named-month");
        assertThat(find("March\n\n5 people")).isEmpty();
    }

    @Test
    void turkishLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(find("FRIDAY, APRIL 7, 2023 THIS MORNING"))
                    .extracting(DateMention::part)
                    .contains(PartOfDay.MORNING);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March ",
                "1-",
                "2023-03-24 ",
                "the 1st ",
                "12:30 on Sunday, ",
                "3 to ",
                "the afternoon of ",
                "2023年",
                "yesterday ("
            })
    void readsAMegabyteInBoundedTime(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        assertTimeout(Duration.ofSeconds(20), () -> find(text));
    }
}
