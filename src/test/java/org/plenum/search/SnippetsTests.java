package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenum.search.Snippet.Piece;

class SnippetsTests {

    private static Snippet snippet(String typed, String text) {
        return Objects.requireNonNull(Snippets.of(TypedQuery.parse(typed)).in(text, "Title"));
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.pieces().stream().filter(Piece::marked).map(Piece::text).toList();
    }

    private static String whole(Snippet snippet) {
        return snippet.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void wordsAreMarkedByTheirStemsWhateverTheirCaseAndAccents() {
        assertThat(marked(snippet("meeting lu", "Many Meetings of Lü were held; he met Lü's friends.")))
                .containsExactly("Meetings", "Lü", "Lü's");
    }

    @Test
    void closestPlaceOfMostDifferentWordsIsShown() {
        String filler = " nothing of interest here".repeat(30);
        String text = "flood flood flood" + filler + " a flood and a drought" + filler;

        Snippet snippet = snippet("flood drought", text);

        assertThat(marked(snippet)).containsExactly("flood", "drought");
        assertThat(whole(snippet)).startsWith("… ").endsWith(" …").hasSizeLessThan(320);
    }

    @Test
    void whatIsNotWantedIsNotMarked() {
        assertThat(marked(snippet("flood -drought", "A flood and a drought."))).containsExactly("flood");
    }

    @Test
    void titleAtTheBeginningOfTheTextIsLeftOut() {
        assertThat(Snippets.of(TypedQuery.parse("flood")).in("Flood\n\nNothing else.", "Flood"))
                .isNull();
        assertThat(whole(Objects.requireNonNull(
                        Snippets.of(TypedQuery.parse("flood")).in("Flood\n\nThe flood came.", "Flood"))))
                .isEqualTo("The flood came.");
    }

    @Test
    void chineseCharactersAndThoseOfTwoUnitsStayWhole() {
        assertThat(marked(snippet("晓军", "会议由余晓军主持。"))).containsExactly("晓", "军");
        String faces = "😀".repeat(300);
        assertThat(whole(snippet("flood", faces + "flood" + faces)).codePoints())
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Test
    void markupStaysText() {
        assertThat(whole(snippet("flood", "<b>flood</b> & more"))).isEqualTo("<b>flood</b> & more");
    }

    @Test
    void wordsAreFoundBehindAnyMark() {
        assertThat(marked(snippet(
                        "flood", "“Floods”: (flood) pre-flood,flooding/flooded flood\u00a0flood afloodb 3flood")))
                .containsExactly("Floods", "flood", "flood", "flooding", "flooded", "flood", "flood");
    }

    @Test
    void stemsThatEndOtherwiseThanTheirWordsAreFound() {
        assertThat(marked(snippet("policy party hope", "Policies, parties and hoping; a policy of hopes")))
                .containsExactly("Policies", "parties", "hoping", "policy", "hopes");
    }
}
