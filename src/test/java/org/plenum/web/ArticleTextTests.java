package org.plenum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenum.search.ArticleDetail.Part;
import org.plenum.web.ArticleText.Block;
import org.plenum.web.ArticleText.Kind;
import org.plenum.web.ArticleText.Mark;
import org.plenum.web.ArticleText.Paragraph;
import org.plenum.web.ArticleText.Piece;

class ArticleTextTests {

    private static final String TEXT = "Yu Xiaojun presided.";

    @Test
    void textWithoutMarksIsOnePiece() {
        assertThat(pieces(TEXT)).singleElement().satisfies(piece -> {
            assertThat(piece.text()).isEqualTo(TEXT);
            assertThat(piece.mark()).isNull();
        });
    }

    @Test
    void markStandsBetweenPlainPieces() {
        List<Piece> pieces = pieces("By Yu Xiaojun.", mark(1, Kind.PERSON, 3, 13));

        assertThat(texts(pieces)).containsExactly("By ", "Yu Xiaojun", ".");
        assertThat(pieces.get(1).anchored()).isTrue();
        assertThat(pieces.get(1).within()).isFalse();
    }

    @Test
    void innerMarkCutsTheOuterInThree() {
        List<Piece> pieces = pieces("abcdef", mark(1, Kind.MEETING, 0, 6), mark(2, Kind.ORGANISATION, 2, 4));

        assertThat(texts(pieces)).containsExactly("ab", "cd", "ef");
        assertThat(ids(pieces)).containsExactly(1L, 2L, 1L);
        assertThat(pieces).extracting(Piece::within).containsExactly(false, true, false);
        assertThat(pieces).extracting(Piece::anchored).containsExactly(true, true, false);
    }

    @Test
    void marksThatCrossEachKeepTheirPart() {
        List<Piece> pieces = pieces("abcdef", mark(1, Kind.PERSON, 0, 4), mark(2, Kind.OTHER, 2, 6));

        assertThat(texts(pieces)).containsExactly("ab", "cd", "ef");
        assertThat(ids(pieces)).containsExactly(1L, 1L, 2L);
        assertThat(pieces.get(1).anchors()).as("the second begins there").containsExactly(2L);
    }

    @Test
    void everyMarkIsAnchoredOnceEvenOnTheSameWords() {
        List<Piece> pieces =
                pieces("abc", mark(1, Kind.OTHER, 0, 3), mark(2, Kind.PERSON, 0, 3), mark(3, Kind.PERSON, 0, 3));

        assertThat(pieces).singleElement().satisfies(piece -> {
            assertThat(piece.mark()).isNotNull().extracting(Mark::id).isEqualTo(2L);
            assertThat(piece.anchors()).containsExactlyInAnyOrder(1L, 3L);
            assertThat(piece.note()).contains("note 1").contains("note 2").contains("note 3");
        });
    }

    @Test
    void marksThatTouchDoNotOverlap() {
        List<Piece> pieces = pieces("abcd", mark(1, Kind.PERSON, 0, 2), mark(2, Kind.PERSON, 2, 4));

        assertThat(ids(pieces)).containsExactly(1L, 2L);
        assertThat(pieces).extracting(Piece::within).containsExactly(false, false);
    }

    @Test
    void markAcrossParagraphsIsDrawnInBothAndAnchoredOnce() {
        List<Block> blocks = ArticleText.blocks("one\n\ntwo", List.of(), List.of(mark(1, Kind.MEETING, 0, 8)));

        List<Piece> pieces = allPieces(blocks);
        assertThat(texts(pieces)).containsExactly("one", "two");
        assertThat(pieces).extracting(Piece::anchored).containsExactly(true, false);
    }

    @Test
    void markThatBeginsInWhiteSpaceIsStillAnchored() {
        List<Piece> pieces = allPieces(ArticleText.blocks("one\n\n two", List.of(), List.of(mark(1, Kind.DATE, 4, 9))));

        assertThat(pieces.get(1).anchored()).isTrue();
    }

    @Test
    void marksOutsideTheTextAreLeftOut() {
        List<Piece> pieces =
                pieces("abc", mark(1, Kind.PERSON, 2, 9), mark(2, Kind.PERSON, -1, 2), mark(3, Kind.PERSON, 2, 2));

        assertThat(pieces).singleElement().extracting(Piece::mark).isNull();
    }

    @Test
    void linesAreParagraphsAndBlankOnesAreNot() {
        assertThat(paragraphs(ArticleText.blocks("one\r\n\r\n  \n two \nthree\n", List.of(), List.of())))
                .containsExactly("one", "two", "three");
    }

    @Test
    void chromeIsFoldedAndTheRestIsNot() {
        String text = "Menu\nThe text.\nSee also";
        List<Block> blocks = ArticleText.blocks(
                text, List.of(new Part(0, 4, "CHROME"), new Part(15, text.length(), "CHROME")), List.of());

        assertThat(blocks).extracting(Block::folded).containsExactly(true, false, true);
        assertThat(paragraphs(blocks)).containsExactly("Menu", "The text.", "See also");
    }

    @Test
    void partsLabelTheirParagraphs() {
        List<Block> blocks = ArticleText.blocks("Head\nBody", List.of(new Part(0, 4, "HEADLINE")), List.of());

        assertThat(blocks)
                .singleElement()
                .satisfies(block -> assertThat(block.paragraphs())
                        .extracting(Paragraph::part)
                        .containsExactly("headline", "body"));
    }

    @Test
    void partsThatOverlapOrLieOutsideAreLeftOut() {
        List<Block> blocks = ArticleText.blocks(
                "abcdef",
                List.of(new Part(0, 4, "HEADLINE"), new Part(2, 6, "CHROME"), new Part(5, 99, "CHROME")),
                List.of());

        assertThat(paragraphs(blocks)).containsExactly("abcd", "ef");
    }

    @Test
    void noCharacterIsLostOrDoubled() {
        String text = "会议由李明主持。A😀B held — ok";
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            for (int j = i + 1; j <= text.length(); j++) {
                marks.add(mark(marks.size() + 1L, Kind.values()[(i + j) % Kind.values().length], i, j));
            }
        }

        List<Piece> pieces = allPieces(ArticleText.blocks(text, List.of(), marks));

        assertThat(String.join("", texts(pieces))).isEqualTo(text);
        List<Long> anchors = new ArrayList<>();
        pieces.forEach(piece -> anchors.addAll(piece.anchors()));
        pieces.stream()
                .filter(Piece::anchored)
                .forEach(piece -> anchors.add(piece.mark().id()));
        assertThat(anchors).doesNotHaveDuplicates().hasSameSizeAs(marks);
    }

    @Test
    void blankTextHasNoBlocks() {
        assertThat(ArticleText.blocks(" \n ", List.of(), List.of())).isEmpty();
    }

    private static Mark mark(long id, Kind kind, int start, int end) {
        return new Mark(id, kind, start, end, "#e-" + id, "note " + id);
    }

    private static List<Piece> pieces(String text, Mark... marks) {
        return allPieces(ArticleText.blocks(text, List.of(), List.of(marks)));
    }

    private static List<Piece> allPieces(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.paragraphs().stream())
                .flatMap(paragraph -> paragraph.pieces().stream())
                .toList();
    }

    private static List<String> texts(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).toList();
    }

    private static List<Long> ids(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.mark().id()).toList();
    }

    private static List<String> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.paragraphs().stream())
                .map(paragraph -> paragraph.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .toList();
    }
}
