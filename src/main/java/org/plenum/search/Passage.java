package org.plenum.search;

/**
 * The words that say a fact, in the sentence around them.
 *
 * @param before the sentence up to the words; may be empty
 * @param words the words themselves
 * @param after the rest of the sentence; may be empty
 */
public record Passage(String before, String words, String after) {

    /** How much of a text to fetch on each side of the words, in characters. */
    static final int REACH = 400;

    private static final int LONGEST_SIDE = 180;
    private static final int BRIEF_SIDE = 60;
    private static final String CLOSING = "\"'”’)]";

    /**
     * @param excerpt part of a text that has the words in it
     * @param words the words, exactly as they stand in the excerpt
     * @param expected where in the excerpt they should begin; where they stand more than once, the nearest is meant
     */
    public static Passage of(String excerpt, String words, int expected) {
        int start = nearest(excerpt, words, expected);
        if (start < 0) {
            return new Passage("", words, "");
        }
        int end = start + words.length();
        return new Passage(
                folded(before(excerpt, start)),
                folded(words).strip(),
                endsSentence(words) ? "" : folded(after(excerpt, end)));
    }

    /** The same with only the nearest words around: for lists in which one sentence would stand again and again. */
    public Passage brief() {
        return new Passage(
                before.length() <= BRIEF_SIDE ? before : tail(before, BRIEF_SIDE),
                words,
                after.length() <= BRIEF_SIDE ? after : head(after, BRIEF_SIDE));
    }

    private static String tail(String side, int length) {
        String cut = side.substring(side.length() - length);
        return "… " + cut.substring(cut.indexOf(' ') + 1);
    }

    private static String head(String side, int length) {
        String cut = side.substring(0, length);
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : withoutHalf(cut)) + " …";
    }

    private static int nearest(String excerpt, String words, int expected) {
        int ahead = excerpt.indexOf(words, expected);
        int behind = excerpt.lastIndexOf(words, expected);
        if (ahead < 0 || behind < 0) {
            return Math.max(ahead, behind);
        }
        return ahead - expected <= expected - behind ? ahead : behind;
    }

    private static String before(String excerpt, int start) {
        int from = start;
        while (from > 0 && !sentenceEndsBefore(excerpt, from)) {
            from--;
        }
        String side = excerpt.substring(from, start).stripLeading();
        return side.length() <= LONGEST_SIDE ? side : tail(side, LONGEST_SIDE);
    }

    private static String after(String excerpt, int end) {
        int to = end;
        while (to < excerpt.length() && !sentenceEndsBefore(excerpt, to)) {
            to++;
        }
        String side = excerpt.substring(end, to).stripTrailing();
        return side.length() <= LONGEST_SIDE ? side : head(side, LONGEST_SIDE);
    }

    private static String withoutHalf(String cut) {
        return Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.substring(0, cut.length() - 1) : cut;
    }

    /** Whether a sentence ends just before this offset: a line break, a Chinese stop, or a stop with white space behind it. */
    private static boolean sentenceEndsBefore(String text, int offset) {
        char last = text.charAt(offset - 1);
        if (last == '\n' || last == '\r' || "。！？".indexOf(last) >= 0) {
            return true;
        }
        if (offset < text.length() && !Character.isWhitespace(text.charAt(offset))) {
            return false;
        }
        int stop = offset - 1;
        while (stop > 0 && CLOSING.indexOf(text.charAt(stop)) >= 0) {
            stop--;
        }
        return ".!?".indexOf(text.charAt(stop)) >= 0;
    }

    private static boolean endsSentence(String words) {
        return !words.isEmpty() && ".!?。！？\n".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static String folded(String side) {
        StringBuilder folded = new StringBuilder(side.length());
        side.chars().forEach(c -> {
            boolean space = Character.isWhitespace(c);
            if (!space || folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(space ? ' ' : (char) c);
            }
        });
        return folded.toString();
    }
}
