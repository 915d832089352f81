package org.plenum.extraction;

import org.plenum.extraction.ArticleFacts.LayoutSpan.Label;
import org.plenum.extraction.ArticleFacts.Title;
import org.plenum.extraction.document.Document;
import org.plenum.extraction.document.Field;
import org.plenum.extraction.document.Line;

/** The title of an article: its headline, the original title that a label gives, or its first sentence. */
final class Titles {

    private static final int LONGEST_DERIVED_TITLE = 140;

    private Titles() {}

    /** What a document is called; never null. */
    static Title of(Document document) {
        Line headline = document.first(Label.HEADLINE).orElse(null);
        if (headline != null) {
            String text = Document.fold(headline.span().of(document.text()));
            return new Title(text, false, Evidence.of(document.text(), headline.span(), Rule.TITLE_HEADLINE));
        }
        Field original = document.field("original title").orElse(null);
        if (original != null && !original.value().equals(original.label())) {
            String text = Document.fold(original.value().of(document.text()));
            return new Title(text, false, Evidence.of(document.text(), original.value(), Rule.TITLE_ORIGINAL));
        }
        return derived(document);
    }

    private static Title derived(Document document) {
        Span span = document.sentences().isEmpty()
                ? document.lines().get(0).span()
                : document.sentences().get(0).span();
        String text = Document.fold(span.of(document.text()));
        if (text.length() > LONGEST_DERIVED_TITLE) {
            int space = text.lastIndexOf(' ', LONGEST_DERIVED_TITLE);
            text = text.substring(0, space < 20 ? LONGEST_DERIVED_TITLE : space) + " …";
        }
        return new Title(text, true, Evidence.of(document.text(), span, Rule.TITLE_DERIVED));
    }
}
