package org.plenum.extraction.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.extraction.DateFact.Basis;
import org.plenum.extraction.text.Tokenizer;

class DateResolverTests {

    private static Optional<ResolvedDate> resolve(String text, LocalDate written, Integer statedYear) {
        DateMention mention = DateFinder.find(text, Tokenizer.tokens(text)).get(0);
        return new DateResolver(written).resolve(mention, statedYear);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On March 23, the | 2023-03-24 |  | 2023-03-23 |  | PUBLICATION",
                "On December 28, the | 2023-01-05 |  | 2022-12-28 |  | PUBLICATION",
                "On December 30, the | 2022-12-28 |  | 2022-12-30 |  | PUBLICATION",
                "From December 30 to January 2, the | 2023-01-05 |  | 2022-12-30 | 2023-01-02 | PUBLICATION",
                "On December 25 and 26, the | 2022-12-27 |  | 2022-12-25 | 2022-12-26 | PUBLICATION",
                "On the 29th, the | 2022-12-30 |  | 2022-12-29 |  | PUBLICATION",
                "On the 29th, the | 2023-01-02 |  | 2022-12-29 |  | PUBLICATION",
                "On the 31st, the | 2023-03-01 |  | 2023-01-31 |  | PUBLICATION",
                "yesterday afternoon | 2023-03-01 |  | 2023-02-28 |  | PUBLICATION",
                "yesterday (28th) | 2023-03-02 |  | 2023-02-28 |  | PUBLICATION",
                "This afternoon | 2023-03-01 |  | 2023-03-01 |  | PUBLICATION",
                "February 17 |  | 2023 | 2023-02-17 |  | STATED_YEAR",
                "December 28 | 2023-01-05 | 2023 | 2022-12-28 |  | STATED_YEAR",
                "February 29 | 2023-03-01 |  | 2020-02-29 |  | PUBLICATION",
                "August 15, 2023 |  |  | 2023-08-15 |  | PRINTED"
            })
    void completesDates(String text, LocalDate written, Integer year, LocalDate from, LocalDate until, Basis basis) {
        assertThat(resolve(text, written, year)).contains(new ResolvedDate(from, until, basis));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On March 5 the | ",
                "on the 29th. | ",
                "yesterday | ",
                "February 30, 2023 | 2023-03-01",
                "in January 2023 | 2023-03-01",
                "in 2023 | 2023-03-01"
            })
    void doesNotGuess(String text, LocalDate written) {
        assertThat(resolve(text, written, null)).isEmpty();
    }
}
