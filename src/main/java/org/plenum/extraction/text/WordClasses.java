package org.plenum.extraction.text;

/** Classes of words that bound or fill a noun phrase; from words.txt, levels.txt and bodies.txt. Immutable. */
public final class WordClasses {

    private static final int KNOWN_VERB = Vocabulary.VERB | Vocabulary.AUXILIARY | Vocabulary.HOLD | Vocabulary.CUE;

    /** What may stand before the first word of a noun phrase. */
    private static final int OPENING = Vocabulary.DETERMINER
            | Vocabulary.PREPOSITION
            | Vocabulary.LEVEL
            | Vocabulary.ADJECTIVE
            | Vocabulary.ORDINAL
            | Vocabulary.HOLD;

    /** A form of a verb: listed, or a small word in "-ed" that is not listed as an adjective. */
    public boolean isVerb(Token token) {
        int bits = token.bits();
        if ((bits & (Vocabulary.VERB | Vocabulary.AUXILIARY)) != 0) {
            return true;
        }
        return token.isWord()
                && token.norm().length() > 4
                && token.norm().endsWith("ed")
                && (bits & (Vocabulary.ADJECTIVE | Vocabulary.TOPIC)) == 0
                && !token.isCapitalised();
    }

    /** A word in "-ed" between an article, or an article and an adjective, and its noun: "a civilized city", "a national civilized city". */
    public boolean isAttribute(Tokens tokens, int at, int from, int limit) {
        if (at <= from || at + 1 >= limit || !tokens.get(at).norm().endsWith("ed")) {
            return false;
        }
        Token noun = tokens.get(at + 1);
        Token before = tokens.get(at - 1);
        boolean adjective = before.has(Vocabulary.LEVEL | Vocabulary.ADJECTIVE | Vocabulary.ORDINAL) && at - 1 > from;
        Token article = adjective ? tokens.get(at - 2) : before;
        return noun.isWord()
                && !noun.has(Vocabulary.STOP)
                && (article.is("a") || article.is("an") || article.is("the"));
    }

    /**
     * A word in "-ed" that no list has as a verb, between what may open a noun phrase and its noun: "on | fixed asset investment", "the city's |
     * targeted poverty alleviation", "held | coordinated development meetings".
     */
    public boolean isAttributive(Tokens tokens, int at, int from, int limit) {
        Token token = tokens.get(at);
        if (at <= from || at + 1 >= limit || !token.norm().endsWith("ed") || token.has(KNOWN_VERB)) {
            return false;
        }
        Token noun = tokens.get(at + 1);
        Token before = tokens.get(at - 1);
        boolean year = before.kind() == Token.Kind.NUMBER && before.text().length() == 4;
        boolean opens = before.has(OPENING) || before.is("'s") || before.is("of") || before.is("for") || year;
        return opens && noun.isWord() && !noun.has(Vocabulary.STOP) && !noun.is("and") && !noun.is("of");
    }

    public boolean isPreposition(Token token) {
        return token.has(Vocabulary.PREPOSITION);
    }

    /** A preposition, "of" and "for" included, on which what stands behind it hangs. */
    public boolean governs(Token token) {
        return isPreposition(token) || token.is("of") || token.is("for");
    }

    public boolean isSubordinator(Token token) {
        return token.has(Vocabulary.SUBORDINATOR);
    }

    public boolean isDeterminer(Token token) {
        return token.has(Vocabulary.DETERMINER);
    }

    public boolean isAdverb(Token token) {
        return token.has(Vocabulary.ADVERB);
    }

    public boolean isTime(Token token) {
        return token.has(Vocabulary.TIME);
    }

    public boolean isLevel(Token token) {
        return token.has(Vocabulary.LEVEL);
    }

    /** "Ninth", "11th". */
    public boolean isOrdinal(Token token) {
        return token.kind() == Token.Kind.ORDINAL || token.has(Vocabulary.ORDINAL);
    }

    /** A word that may stand in the name of a body in lower case: a level, a number, a field of work. */
    public boolean isBodyWord(Token token) {
        return token.has(Vocabulary.LEVEL | Vocabulary.TOPIC | Vocabulary.ORDINAL)
                || token.kind() == Token.Kind.ORDINAL;
    }

    /** {@link #isBodyWord(Token)} of a token, without a look at the token itself. */
    public boolean isBodyWord(Tokens tokens, int at) {
        return tokens.has(at, Vocabulary.LEVEL | Vocabulary.TOPIC | Vocabulary.ORDINAL) || tokens.isOrdinal(at);
    }

    /** A word that cannot stand inside a noun phrase ("of", "for" and "and" are left to the caller). */
    public boolean endsPhrase(Token token) {
        return !isBodyWord(token) && (token.has(Vocabulary.STOP) || isVerb(token));
    }

    /** Whether the word is in any of the lists of word classes. */
    public boolean isKnown(Token token) {
        return token.has(
                Vocabulary.STOP | Vocabulary.ADJECTIVE | Vocabulary.LEVEL | Vocabulary.TOPIC | Vocabulary.ORDINAL);
    }
}
