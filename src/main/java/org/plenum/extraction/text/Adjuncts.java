package org.plenum.extraction.text;

/** Looks over a day and a place between a verb and what it governs: "chaired | on the morning of May 3 | by", "held | in Jiangnan Town | a meeting". */
public final class Adjuncts {

    /** Stands for a day and a place in the wordings of lexicons. */
    public static final String SIGN = "~";

    private static final int LONGEST = 8;
    private static final WordSet FIRST = WordSet.of("on", "in", "at", "yesterday", "today");
    private static final WordSet BEFORE_TIME = WordSet.of("this", "that");
    private static final WordSet NEVER = WordSet.of("a", "an", "and", "which", "who", "for", "by", "as");
    private static final WordClasses WORDS = new WordClasses();

    private Adjuncts() {}

    /**
     * Index of the first of the wanted words behind what may be a day or a place, or where the search begins; -1 when another thing stands
     * between, or the word belongs to that: "on the organisers of | a forum".
     */
    public static int behind(Tokens tokens, int from, int limit, WordSet wanted) {
        for (int at = from; at < Math.min(limit, from + LONGEST + 1); at++) {
            if (wanted.contains(tokens, at)) {
                return at > from && WORDS.governs(tokens.get(at - 1)) ? -1 : at;
            }
            Token token = tokens.get(at);
            boolean comma = token.is(",") && tokens.get(at - 1).kind() == Token.Kind.NUMBER;
            if (at == from && !isFirst(tokens, at, limit)
                    || NEVER.contains(token)
                    || token.isPunctuation() && !comma
                    || !token.isCapitalised() && WORDS.isVerb(token)
                    || token.has(Vocabulary.MEETING)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isFirst(Tokens tokens, int at, int limit) {
        return FIRST.contains(tokens, at)
                || BEFORE_TIME.contains(tokens, at) && at + 1 < limit && WORDS.isTime(tokens.get(at + 1));
    }
}
