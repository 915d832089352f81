package org.plenum.extraction;

import org.plenum.extraction.text.PlainText;
import org.plenum.gazetteer.Gazetteer;

/** Reads the facts of an article. Immutable and safe for many threads; the same text always gives the same facts. */
public final class Extractor {

    /** Raised with every change that alters what is extracted, so that an import knows which articles to read again. */
    public static final String VERSION = "15";

    /** Longest text that is read, in UTF-16 units. */
    public static final int MAX_LENGTH = 2_000_000;

    private final Pipeline pipeline;

    private Extractor(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** An extractor with the rules and lexicons that ship with Plenum. */
    public static Extractor standard(Gazetteer gazetteer) {
        return new Extractor(new Pipeline(gazetteer));
    }

    /**
     * @param text the article as decoded from its file, unmodified
     * @return its facts; all spans are offsets into {@code text}
     * @throws IllegalArgumentException when the text is blank or longer than {@link #MAX_LENGTH}
     */
    public ArticleFacts extract(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("the text is blank");
        }
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "the text has " + text.length() + " characters; at most " + MAX_LENGTH + " are read");
        }
        return pipeline.read(PlainText.of(text));
    }
}
