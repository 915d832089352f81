package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class ErrorPageTests extends PageTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/4711",
                "/people/4711",
                "/meetings/4711",
                "/organisations/4711",
                "/regions/999999",
                "/regions/44",
                "/articles/abc",
                "/articles/-1",
                "/articles/99999999999999999999",
                "/regions/abc",
                "/nothing/here"
            })
    void unknownAddressAnswers404(String address) {
        Document page = page(address, HttpStatus.NOT_FOUND);

        assertThat(page.select("h1").text()).isEqualTo("There is nothing at this address");
        assertThat(page.select(".masthead a")).isNotEmpty();
    }

    @Test
    void unknownNumberIsNamed() {
        assertThat(page("/articles/4711", HttpStatus.NOT_FOUND).text()).contains("No article has the number 4711.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/articles?from=2023-13-01 | from | The calendar has no such day",
                "/articles?from=2023-02-30 | from | The calendar has no such day",
                "/articles?to=yesterday | to | a day written as",
                "/articles?from=2023-02-01&to=2023-01-01 | to | before its first",
                "/articles?region=abc | region | six-digit code",
                "/articles?region=999999 | region | No division has this code",
                "/articles?page=-1 | page | counted from 1",
                "/articles?page=0 | page | counted from 1",
                "/articles?page=99999999999 | page | counted from 1",
                "/articles?size=7 | size | 20, 50 or 100",
                "/articles?size=1000 | size | 20, 50 or 100",
                "/articles?person=x | person | number",
                "/articles?person=4711 | person | No person has this number",
                "/articles?organisation=4711 | organisation | No body has this number",
                "/articles?outlet=4711 | outlet | No outlet has this number",
                "/articles?undated=perhaps | undated | true",
                "/meetings?kind=plenary' | kind | words that the list offers",
                "/people?region=4 | region | six-digit code"
            })
    void badParameterAnswers400AndSaysWhichAndWhy(String address, String parameter, String why) {
        Document page = page(address.replace("'", "%27"), HttpStatus.BAD_REQUEST);

        assertThat(page.select(".facts code").first().text()).isEqualTo(parameter);
        assertThat(page.select(".reason").text()).contains(why);
    }

    @Test
    void badParameterOffersThePageWithoutIt() {
        Document page = page("/articles?region=440000&from=2023-13-01&q=a+b", HttpStatus.BAD_REQUEST);

        assertThat(page.select(".ways a").first().attr("href")).isEqualTo("/articles?region=440000&q=a%20b");
    }

    @Test
    void textThatIsTooLongIsRefused() {
        assertThat(page("/articles?q=" + "a".repeat(201), HttpStatus.BAD_REQUEST)
                        .text())
                .contains("200 characters");
    }

    @Test
    void blankParametersCountAsAbsent() {
        assertThat(page("/articles?q=&region=&from=&to=&person=&page=").select(".chips"))
                .isEmpty();
    }

    @Test
    void hostileValueIsShownAsText() {
        Document page = page("/articles?from=%3Cscript%3Ealert(1)%3C/script%3E", HttpStatus.BAD_REQUEST);

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select(".facts code").last().text()).isEqualTo("<script>alert(1)</script>");
    }
}
