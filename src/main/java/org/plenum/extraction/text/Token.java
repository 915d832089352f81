package org.plenum.extraction.text;

/**
 * A word, a number, a possessive ending or one punctuation mark.
 *
 * @param start first UTF-16 offset in the text
 * @param end offset behind the last
 * @param kind what it is
 * @param text as printed
 * @param norm for look-up: lower case, typographic quotes and full-width punctuation brought to ASCII
 * @param joined printed right behind the token before with only a hyphen between: "General" in "Secretary-General"
 * @param isCapitalised whether this is a word that begins with an upper-case letter
 * @param bits what {@link Vocabulary} knows of the word
 * @param number the word's number in {@link Vocabulary}; 0 when no lexicon has it
 */
public record Token(
        int start,
        int end,
        Kind kind,
        String text,
        String norm,
        boolean joined,
        boolean isCapitalised,
        int bits,
        int number) {

    /** What a token is. */
    public enum Kind {
        /** Letters of an alphabet, with apostrophes inside: "Xi'an". May hold digits behind a letter. */
        WORD,
        /** Digits only. */
        NUMBER,
        /** "6th", "21st". */
        ORDINAL,
        /** "'s", or the apostrophe of a plural. */
        POSSESSIVE,
        /** A run of Chinese characters. */
        HAN,
        /** One mark. */
        PUNCTUATION
    }

    /**
     * Whether it is this word or mark.
     *
     * @param normal a constant that a lexicon has: such words are told apart by identity, as {@link #norm} of theirs is interned. Of another word
     *     it would be false whatever stands there, which assertions find.
     */
    @SuppressWarnings("StringEquality")
    public boolean is(String normal) {
        assert Vocabulary.isKnown(normal) : "no lexicon has \"" + normal + "\"; list it in words.txt as named";
        return norm == normal;
    }

    /** Whether it is the same word or mark as another, known or not. */
    public boolean isSameAs(Token other) {
        return norm.equals(other.norm);
    }

    /** Whether the vocabulary gives the word one of these bits. */
    public boolean has(int wanted) {
        return (bits & wanted) != 0;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isPunctuation() {
        return kind == Kind.PUNCTUATION;
    }

    @Override
    public String toString() {
        return text;
    }
}
