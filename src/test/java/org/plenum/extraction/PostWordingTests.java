package org.plenum.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles in the wordings of translations, in sentences of our own. */
class PostWordingTests {

    private static final String HEAD = "Ezhou Works for the Countryside\n\nRelease time: 2022-03-05\n\n"
            + "On March 4, the Ezhou Municipal Party Committee held a rural work conference. ";

    private static List<String> posts(String text, String name) {
        return Articles.EXTRACTOR.extract(HEAD + text).persons().stream()
                .filter(person -> person.name().equals(name))
                .flatMap(person -> person.posts().stream())
                .map(PersonFact.Post::printed)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "environmental protection",
                "water conservancy",
                "science and technology",
                "human resources and social security",
                "land and resources",
                "rural revitalization",
                "agriculture and rural affairs",
                "emergency management",
                "forestry and grassland",
                "meteorological"
            })
    void aBureauInSmallLettersIsWholeBeforeItsDirector(String field) {
        assertThat(posts("County " + field + " bureau director Gao Yufeng made a report.", "Gao Yufeng"))
                .containsExactly("County " + field + " bureau director");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gao Yufeng, principal of Ezhou No. 2 Middle School, spoke. | principal of Ezhou No. 2 Middle School",
                "Gao Yufeng, chairman of Huaxin Rice Technology Co., Ltd., spoke. | chairman of Huaxin Rice Technology Co., Ltd.",
                "Gao Yufeng, parent representative, spoke. | parent representative",
                "The village cadre representative Gao Yufeng spoke. | village cadre representative",
                "Gao Yufeng, the city's executive vice mayor, spoke. | city's executive vice mayor",
                "Gao Yufeng, the first secretary stationed in Dawan village, spoke. | first secretary stationed in Dawan village",
                "The comrade in charge of the Audit Bureau, Gao Yufeng, spoke. | comrade in charge of the Audit Bureau",
                "Old party member Gao Yufeng spoke. | Old party member",
                "Flag head Gao Yufeng spoke. | Flag head",
            })
    void aTitleIsReadWhole(String sentence, String title) {
        assertThat(posts(sentence, "Gao Yufeng")).containsExactly(title);
    }

    @Test
    void aRelativeClauseGivesATitleToTwo() {
        String text = "Gao Yufeng and Sun Wei, who are also members of the leading group, attended.";

        assertThat(posts(text, "Gao Yufeng")).containsExactly("members of the leading group");
        assertThat(posts(text, "Sun Wei")).containsExactly("members of the leading group");
    }

    @Test
    void aTitleBehindOneNameIsNotThatOfTheNextWhoHasABodyOfHisOwn() {
        String text =
                "Gao Yufeng, vice chairman of the city's labor union, and Sun Wei of the Supervisory Commission came to guide.";

        assertThat(posts(text, "Gao Yufeng")).containsExactly("vice chairman of the city's labor union");
        assertThat(posts(text, "Sun Wei")).isEmpty();
    }

    @Test
    void aTitleBeforeAListIsThatOfTheLastToo() {
        String text = "Deputy Directors Gao Yufeng, Sun Wei and Tang Weiming of the Audit Bureau attended.";

        assertThat(posts(text, "Tang Weiming")).isNotEmpty();
    }

    @Test
    void whoHasTitlesBeforeTheNameTakesNoneBehind() {
        String text =
                "Party group members, deputy chief procurators Gao Yufeng, Sun Wei, Party group member, director of the "
                        + "political department Tang Weiming attended.";

        assertThat(posts(text, "Sun Wei")).containsExactly("Party group members", "deputy chief procurators");
        assertThat(posts(text, "Tang Weiming"))
                .containsExactly("Party group member", "director of the political department");
    }
}
