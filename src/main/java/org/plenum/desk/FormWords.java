package org.plenum.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenum.ingest.overlay.Anchor;
import org.plenum.web.BadParameterException;

/**
 * Finds the words that a form gives: by offset and wording, as a selection gives them, or typed, when the text has them once or it is said
 * which occurrence is meant.
 *
 * @param given fields of the form
 */
record FormWords(Map<String, String> given, String text) {

    /** Words that the sheet itself gave: {@code 120:Yu Xiaojun}; null when none were chosen. */
    @Nullable
    Anchor reference(String name) {
        String reference = given.getOrDefault(name, "").replace("\r\n", "\n");
        if (reference.isEmpty()) {
            return null;
        }
        int colon = reference.indexOf(':');
        if (colon < 1
                || colon > 9
                || colon == reference.length() - 1
                || !reference.substring(0, colon).matches("[0-9]+")) {
            throw new BadParameterException(name, reference, "words");
        }
        Anchor anchor = new Anchor(Integer.parseInt(reference.substring(0, colon)), reference.substring(colon + 1));
        if (anchor.in(text).isEmpty()) {
            throw new BadParameterException(name, reference, "wordsgone");
        }
        return anchor;
    }

    /**
     * Words that were selected or typed; null when none were.
     *
     * @throws BadParameterException when the text has no such words, or has typed ones several times
     */
    @Nullable
    Anchor selected(String name, String startName) {
        String words = given.getOrDefault(name, "").replace("\r\n", "\n");
        if (words.isBlank()) {
            return null;
        }
        String start = given.getOrDefault(startName, "");
        if (start.matches("[0-9]{1,9}")) {
            Anchor selected = new Anchor(Integer.parseInt(start), words);
            // A correction that is replaced keeps the offset of the text that it was made on.
            if (selected.in(text).isPresent()) {
                return selected;
            }
        }
        String typed = words.strip();
        int first = text.indexOf(typed);
        if (first < 0) {
            throw new BadParameterException(name, words, "wordsgone");
        }
        if (text.indexOf(typed, first + 1) >= 0 && !start.matches("[0-9]{1,9}")) {
            int nth = nth();
            for (int i = 1; i < nth; i++) {
                first = text.indexOf(typed, first + 1);
                if (first < 0) {
                    throw new BadParameterException("nth", Integer.toString(nth), "wordsgone");
                }
            }
        }
        return new Anchor(first, typed);
    }

    /** Which occurrence of typed words is meant, from 1. */
    private int nth() {
        String nth = given.getOrDefault("nth", "").strip();
        if (!nth.matches("[1-9][0-9]{0,3}")) {
            throw new BadParameterException("nth", nth, "wordsmany");
        }
        return Integer.parseInt(nth);
    }
}
