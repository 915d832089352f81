package org.plenum.ingest;

import org.plenum.extraction.ArticleFacts;

/** Sees to it that evidence is evidence: every quote stands in the text where its span says. */
final class Spans {

    private Spans() {}

    /** @throws IllegalStateException when a quote does not stand where its span says */
    static void check(ArticleFacts facts, String text) {
        facts.evidence().forEach(evidence -> {
            int start = evidence.span().start();
            if (evidence.span().end() > text.length()
                    || evidence.quote().length() != evidence.span().end() - start
                    || !text.startsWith(evidence.quote(), start)) {
                throw new IllegalStateException("the evidence of rule " + evidence.rule() + " does not stand at "
                        + start + " to " + evidence.span().end());
            }
        });
        facts.layout().forEach(part -> {
            if (part.span().end() > text.length()) {
                throw new IllegalStateException("the layout reaches beyond the text");
            }
        });
    }
}
