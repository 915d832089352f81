package org.plenum.extraction.document;

import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.Span;

/**
 * One sentence of the headline, a subtitle, the body or a caption.
 *
 * @param index its number in the document, from 0
 * @param from index of its first token
 * @param to index behind its last token
 * @param span where it stands
 * @param label of the line it is on
 * @param paragraph of the line it is on
 */
public record Sentence(int index, int from, int to, Span span, Label label, int paragraph) {

    public boolean isBody() {
        return label == Label.BODY;
    }

    public boolean isHeadline() {
        return label == Label.HEADLINE;
    }
}
