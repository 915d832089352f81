package org.plenum.extraction;

import org.plenum.gazetteer.Gazetteer;

/** Reads the facts of an article. Immutable and safe for many threads; the same text always gives the same facts. */
public final class Extractor {

    /** Raised with every change that alters what is extracted, so that an import knows which articles to read again. */
    public static final String VERSION = "1";

    /** Longest text that is read, in UTF-16 units. */
    public static final int MAX_LENGTH = 2_000_000;

    private Extractor() {}

    /** An extractor with the rules and lexicons that ship with Plenum. */
    public static Extractor standard(Gazetteer gazetteer) {
        throw new IllegalStateException("being built");
    }

    /**
     * @param text the article as decoded from its file, unmodified
     * @return its facts; all spans are offsets into {@code text}
     * @throws IllegalArgumentException when the text is blank or longer than {@link #MAX_LENGTH}
     */
    public ArticleFacts extract(String text) {
        throw new IllegalStateException("being built");
    }
}
