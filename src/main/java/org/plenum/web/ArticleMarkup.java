package org.plenum.web;

import java.util.List;
import org.plenum.search.ArticleDetail.Mention;
import org.thymeleaf.expression.Strings;

/** The text of an article with its marks, and its evidence row by row: of both an article has a hundred pieces. */
final class ArticleMarkup extends Markup {

    private static final int LONGEST_QUOTE = 90;

    ArticleMarkup(Page page) {
        super(page);
    }

    /** The text: paragraphs, those of site furniture folded away. */
    String blocks(List<ArticleText.Block> blocks) {
        blocks.forEach(this::block);
        return written();
    }

    /**
     * Rows of a table: kind, words, rule, confidence.
     *
     * @param language of the text
     */
    String evidence(List<Mention> mentions, String language) {
        Strings strings = new Strings(locale());
        for (Mention mention : mentions) {
            raw("<tr id=\"e-").raw(mention.id()).raw("\">\n<td>");
            word("mention." + mention.kind()).raw("</td>\n<td><a href=\"#m-").raw(mention.id());
            raw("\" lang=\"").text(language).raw("\">");
            text(strings.abbreviate(mention.quote(), LONGEST_QUOTE)).raw("</a></td>\n<td><code>");
            text(mention.rule()).raw("</code></td>\n<td>");
            text(percent(mention.confidence()));
            if (isDoubtful(mention.confidence())) {
                raw(" <span class=\"tag\">").word("doubt").raw("</span>");
            }
            raw("</td></tr>\n");
        }
        return written();
    }

    private void block(ArticleText.Block block) {
        if (block.folded()) {
            raw("<details class=\"chrome\"><summary lang=\"").text(locale().toLanguageTag());
            raw("\">").word("article.chrome").raw("</summary>\n");
        }
        block.paragraphs().forEach(this::paragraph);
        if (block.folded()) {
            raw("</details>\n");
        }
    }

    /** No white space between pieces: it would show. */
    private void paragraph(ArticleText.Paragraph paragraph) {
        raw("<p class=\"").text(paragraph.part()).raw("\">");
        paragraph.pieces().forEach(this::piece);
        raw("</p>\n");
    }

    private void piece(ArticleText.Piece piece) {
        piece.anchors().forEach(anchor -> raw("<span id=\"m-").raw(anchor).raw("\"></span>"));
        ArticleText.Mark mark = piece.mark();
        if (mark == null) {
            text(piece.text());
            return;
        }
        raw("<a class=\"").text(piece.css());
        if (piece.anchored()) {
            raw("\" id=\"m-").raw(mark.id());
        }
        raw("\" href=\"").text(mark.target());
        raw("\" title=\"").text(piece.note());
        raw("\" aria-describedby=\"").text(piece.rows());
        raw("\">").text(piece.text()).raw("</a>");
    }
}
