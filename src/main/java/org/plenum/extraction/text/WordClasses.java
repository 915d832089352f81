package org.plenum.extraction.text;

import java.util.HashMap;
import java.util.Map;

/** Classes of words that bound or fill a noun phrase; from words.txt, levels.txt and bodies.txt. Immutable. */
public final class WordClasses {

    private static final int VERB = 1;
    private static final int AUXILIARY = 1 << 1;
    private static final int PREPOSITION = 1 << 2;
    private static final int SUBORDINATOR = 1 << 3;
    private static final int PRONOUN = 1 << 4;
    private static final int DETERMINER = 1 << 5;
    private static final int ADVERB = 1 << 6;
    private static final int TIME = 1 << 7;
    private static final int ADJECTIVE = 1 << 8;
    private static final int LEVEL = 1 << 9;
    private static final int TOPIC = 1 << 10;
    private static final int ORDINAL = 1 << 11;
    private static final int STOP =
            VERB | AUXILIARY | PREPOSITION | SUBORDINATOR | PRONOUN | DETERMINER | ADVERB | TIME;

    private final Map<String, Integer> classes = new HashMap<>();

    public WordClasses() {
        read(Lexicon.read("words.txt"), "verb", VERB);
        read(Lexicon.read("words.txt"), "aux", AUXILIARY);
        read(Lexicon.read("words.txt"), "preposition", PREPOSITION);
        read(Lexicon.read("words.txt"), "subordinator", SUBORDINATOR);
        read(Lexicon.read("words.txt"), "pronoun", PRONOUN);
        read(Lexicon.read("words.txt"), "determiner", DETERMINER);
        read(Lexicon.read("words.txt"), "adverb", ADVERB);
        read(Lexicon.read("words.txt"), "time", TIME);
        read(Lexicon.read("words.txt"), "adjective", ADJECTIVE);
        for (Lexicon.Entry entry : Lexicon.read("levels.txt").entries()) {
            read(Lexicon.read("levels.txt"), entry.key(), LEVEL);
        }
        read(Lexicon.read("bodies.txt"), "topic", TOPIC);
        read(Lexicon.read("bodies.txt"), "ordinal", ORDINAL);
    }

    private void read(Lexicon lexicon, String key, int bit) {
        for (String phrase : lexicon.phrases(key)) {
            if (phrase.indexOf(' ') < 0) {
                classes.merge(phrase, bit, (a, b) -> a | b);
            }
        }
    }

    private int of(Token token) {
        return classes.getOrDefault(token.norm(), 0);
    }

    /** A form of a verb: listed, or a small word in "-ed" that is not listed as an adjective. */
    public boolean isVerb(Token token) {
        int classes = of(token);
        if ((classes & (VERB | AUXILIARY)) != 0) {
            return true;
        }
        return token.isWord()
                && !token.isCapitalised()
                && token.norm().length() > 4
                && token.norm().endsWith("ed")
                && (classes & (ADJECTIVE | TOPIC)) == 0;
    }

    public boolean isAuxiliary(Token token) {
        return (of(token) & AUXILIARY) != 0;
    }

    public boolean isPreposition(Token token) {
        return (of(token) & PREPOSITION) != 0;
    }

    public boolean isSubordinator(Token token) {
        return (of(token) & SUBORDINATOR) != 0;
    }

    public boolean isDeterminer(Token token) {
        return (of(token) & DETERMINER) != 0;
    }

    public boolean isPronoun(Token token) {
        return (of(token) & PRONOUN) != 0;
    }

    public boolean isAdverb(Token token) {
        return (of(token) & ADVERB) != 0;
    }

    public boolean isTime(Token token) {
        return (of(token) & TIME) != 0;
    }

    public boolean isLevel(Token token) {
        return (of(token) & LEVEL) != 0;
    }

    /** "Ninth", "11th". */
    public boolean isOrdinal(Token token) {
        return token.kind() == Token.Kind.ORDINAL || (of(token) & ORDINAL) != 0;
    }

    /** A word that may stand in the name of a body in lower case: a level, a number, a field of work. */
    public boolean isBodyWord(Token token) {
        return token.kind() == Token.Kind.ORDINAL || (of(token) & (LEVEL | TOPIC | ORDINAL)) != 0;
    }

    /** A word that cannot stand inside a noun phrase ("of", "for" and "and" are left to the caller). */
    public boolean endsPhrase(Token token) {
        return !isBodyWord(token) && ((of(token) & STOP) != 0 || isVerb(token));
    }

    /** Whether the word is in any list. */
    public boolean isKnown(Token token) {
        return of(token) != 0;
    }
}
