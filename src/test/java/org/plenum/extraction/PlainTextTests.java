package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.text.PlainText;

/** Other spaces and lines broken for a page change nothing of what is read. */
class PlainTextTests {

    private static final String WHOLE = """
            Wuding County holds a work meeting on the spring ploughing of this new year
            Time: 2023-03-06
            Source: Wuding Daily

            On the morning of March 5, the Standing Committee of the Wuding County Party Committee held its 12th meeting of 2023 in Wuding. \
            Peng Lan, secretary of the county party committee, presided over the meeting and delivered a speech.
            Luo Jianming, deputy secretary of the county party committee and county magistrate, Xu Na, chairman of the county people's \
            congress standing committee, and Bai Hongwei, chairman of the county CPPCC, attended the meeting.
            """;

    private static final String BROKEN = """
            Wuding County holds a work meeting on the spring ploughing of this new
            year
            Time: 2023-03-06
            Source: Wuding Daily

            On the morning of March 5, the Standing Committee of the Wuding County
            Party Committee held its 12th meeting of 2023 in Wuding. Peng Lan,
            secretary of the county party committee, presided over the meeting and
            delivered a speech.
            Luo Jianming, deputy secretary of the county party committee and county
            magistrate, Xu Na, chairman of the county people's congress standing
            committee, and Bai Hongwei, chairman of the county CPPCC, attended the
            meeting.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void brokenLinesAreReadAsWholeOnes(String lineBreak) {
        String broken = BROKEN.replace("\n", lineBreak);
        ArticleFacts facts = Articles.EXTRACTOR.extract(broken);
        ArticleFacts whole = Articles.EXTRACTOR.extract(WHOLE);

        assertThat(people(facts)).isEqualTo(people(whole)).hasSize(4);
        assertThat(facts.title().text()).isEqualTo(whole.title().text());
        assertThat(facts.meetings()).hasSize(1);
        assertThat(facts.meetings().get(0).name())
                .isEqualTo(whole.meetings().get(0).name());
        assertThat(facts.layout().stream()
                        .filter(part -> part.label() == Label.BODY)
                        .map(part -> part.span().of(broken)))
                .hasSize(2)
                .allSatisfy(
                        paragraph -> assertThat(paragraph).contains(lineBreak).endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00a0', '\u2009', '\u3000'})
    void otherSpacesAreSpaces(char space) {
        ArticleFacts facts = Articles.EXTRACTOR.extract(WHOLE.replace(' ', space));

        assertThat(people(facts)).isEqualTo(people(Articles.EXTRACTOR.extract(WHOLE)));
        assertThat(facts.published()).isNotNull();
        assertThat(facts.title().text()).doesNotContain(String.valueOf(space)).startsWith("Wuding County holds");
    }

    @Test
    void textOfWholeLinesIsLeftAsItIs() {
        assertThat(PlainText.of(WHOLE)).isSameAs(WHOLE);
    }

    @Test
    void shortLinesAreNoBrokenOnes() {
        String lines =
                "First line of a poem, longer than\nthe next\nwhich is followed\nby several that\nare short as\nwell\n";

        assertThat(PlainText.of(lines)).isSameAs(lines);
    }

    private static List<String> people(ArticleFacts facts) {
        return facts.persons().stream()
                .map(person -> person.name() + " "
                        + person.posts().stream().map(PersonFact.Post::printed).toList() + " "
                        + person.roles().stream().map(PersonFact.RoleFact::role).toList())
                .toList();
    }
}
