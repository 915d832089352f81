package org.plenum.ingest.overlay;

import java.util.Optional;
import org.plenum.extraction.Span;

/**
 * Words of an article by which a correction names a fact. The offset finds them in the text that the correction was made on, the words
 * find them again in a text that has changed.
 *
 * @param start UTF-16 offset of the first character, at least 0
 * @param words never empty
 */
public record Anchor(int start, String words) {

    public Anchor {
        if (start < 0 || words.isEmpty()) {
            throw new IllegalArgumentException("no words: " + start + " " + words);
        }
    }

    public static Anchor of(String text, Span span) {
        return new Anchor(span.start(), span.of(text));
    }

    /** @param reference as {@link #reference()} writes it */
    public static Anchor of(String reference) {
        int colon = reference.indexOf(':');
        return new Anchor(Integer.parseInt(reference.substring(0, colon)), reference.substring(colon + 1));
    }

    public int end() {
        return start + words.length();
    }

    /** Where the words stand in the text: at their offset, else the occurrence that is nearest to it; empty when they are gone. */
    public Optional<Span> in(String text) {
        if (text.startsWith(words, start)) {
            return Optional.of(new Span(start, end()));
        }
        int from = Math.min(start, text.length());
        int before = text.lastIndexOf(words, from);
        int after = text.indexOf(words, from);
        if (before < 0 && after < 0) {
            return Optional.empty();
        }
        int nearest = before < 0 || (after >= 0 && after - from < from - before) ? after : before;
        return Optional.of(new Span(nearest, nearest + words.length()));
    }

    /** As a form carries it: {@code 120:Yu Xiaojun}. */
    public String reference() {
        return start + ":" + words;
    }

    /** For keys: offset and length. */
    @Override
    public String toString() {
        return start + "+" + words.length();
    }
}
