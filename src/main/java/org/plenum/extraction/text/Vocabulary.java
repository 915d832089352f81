package org.plenum.extraction.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the lexicons know of single words, as bits that each token carries: the class of the word, and in which tables a phrase begins
 * with it. One look-up a token, so that the rules need none for the many words that no list has. Immutable.
 */
public final class Vocabulary {

    static final int VERB = 1;
    static final int AUXILIARY = 1 << 1;
    static final int PREPOSITION = 1 << 2;
    static final int SUBORDINATOR = 1 << 3;
    static final int PRONOUN = 1 << 4;
    static final int DETERMINER = 1 << 5;
    static final int ADVERB = 1 << 6;
    static final int TIME = 1 << 7;
    static final int ADJECTIVE = 1 << 8;
    static final int LEVEL = 1 << 9;
    static final int TOPIC = 1 << 10;
    static final int ORDINAL = 1 << 11;
    static final int STOP = VERB | AUXILIARY | PREPOSITION | SUBORDINATOR | PRONOUN | DETERMINER | ADVERB | TIME;

    /** A title begins here. */
    public static final int OFFICE = 1 << 12;
    /** A rank or an honorific begins here. */
    public static final int RANK = 1 << 13;
    /** The head of a body's name begins here. */
    public static final int BODY = 1 << 14;
    /** Words for a role begin here. */
    public static final int CUE = 1 << 15;
    /** The noun of a meeting. */
    public static final int MEETING = 1 << 16;
    /** A field of work that the name of a body may have. */
    public static final int FIELD = TOPIC;
    /** Words for holding a meeting, or for its being held, begin here. */
    public static final int HOLD = 1 << 17;

    private static final Map<String, Integer> BITS = new HashMap<>(4_096);

    static {
        words(
                "words.txt",
                Map.of(
                        "verb", VERB,
                        "aux", AUXILIARY,
                        "preposition", PREPOSITION,
                        "subordinator", SUBORDINATOR,
                        "pronoun", PRONOUN,
                        "determiner", DETERMINER,
                        "adverb", ADVERB,
                        "time", TIME,
                        "adjective", ADJECTIVE));
        words("bodies.txt", Map.of("topic", TOPIC, "ordinal", ORDINAL));
        for (Lexicon.Entry entry : Lexicon.read("levels.txt").entries()) {
            entry.phrases().forEach(phrase -> word(phrase, LEVEL));
        }
        firstWords("offices.txt", OFFICE);
        firstWords("ranks.txt", RANK);
        for (Lexicon.Entry entry : Lexicon.read("bodies.txt").entries()) {
            if (entry.key().indexOf(' ') > 0) {
                entry.phrases().forEach(phrase -> first(phrase, BODY));
            }
        }
        firstWords("roles.txt", CUE);
        Lexicon meetings = Lexicon.read("meetings.txt");
        meetings.phrases("head").forEach(phrase -> word(phrase, MEETING));
        meetings.phrases("hold").forEach(phrase -> first(phrase, HOLD));
        meetings.phrases("held").forEach(phrase -> first(phrase, HOLD));
        meetings.phrases("gather").forEach(phrase -> first(phrase, HOLD));
    }

    private Vocabulary() {}

    private static void words(String file, Map<String, Integer> bits) {
        Lexicon lexicon = Lexicon.read(file);
        bits.forEach((key, bit) -> lexicon.phrases(key).forEach(phrase -> word(phrase, bit)));
    }

    private static void word(String phrase, int bit) {
        if (phrase.indexOf(' ') < 0) {
            BITS.merge(phrase.toLowerCase(Locale.ROOT), bit, (a, b) -> a | b);
        }
    }

    private static void firstWords(String file, int bit) {
        Lexicon.read(file).entries().forEach(entry -> entry.phrases().forEach(phrase -> first(phrase, bit)));
    }

    /** The first word of a phrase; in patterns "was/were" are alternatives. */
    private static void first(String phrase, int bit) {
        int space = phrase.indexOf(' ');
        String item = space < 0 ? phrase : phrase.substring(0, space);
        for (String alternative : item.split("/")) {
            String word = Tokenizer.firstNorm(alternative);
            BITS.merge(word, bit, (a, b) -> a | b);
        }
    }

    static int bits(String norm) {
        return BITS.getOrDefault(norm, 0);
    }
}
