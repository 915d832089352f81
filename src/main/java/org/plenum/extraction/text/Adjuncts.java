package org.plenum.extraction.text;

/** Looks over a day and a place between a verb and what it governs: "chaired | on the morning of May 3 | by", "held | in Jiangnan Town | a meeting". */
public final class Adjuncts {

    /** Stands for a day and a place in the wordings of lexicons. */
    public static final String SIGN = "~";

    private static final int LONGEST = 8;
    private static final WordSet FIRST = WordSet.of("on", "in", "at", "this", "that", "yesterday", "today");
    private static final WordSet NEVER = WordSet.of("a", "an", "and", "which", "who", "for", "by", "as");
    private static final WordClasses WORDS = new WordClasses();

    private Adjuncts() {}

    /** Index of the first of the wanted words behind a day or a place, or where the search begins; -1 when another thing stands between. */
    public static int behind(Tokens tokens, int from, int limit, WordSet wanted) {
        for (int at = from; at < Math.min(limit, from + LONGEST + 1); at++) {
            if (wanted.contains(tokens, at)) {
                return at;
            }
            Token token = tokens.get(at);
            boolean comma = token.is(",") && tokens.get(at - 1).kind() == Token.Kind.NUMBER;
            if (at == from && !FIRST.contains(token)
                    || NEVER.contains(token)
                    || token.isPunctuation() && !comma
                    || !token.isCapitalised() && WORDS.isVerb(token)
                    || token.has(Vocabulary.MEETING)) {
                return -1;
            }
        }
        return -1;
    }
}
